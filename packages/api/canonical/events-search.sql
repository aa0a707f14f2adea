-- events-search.graphql; plan: custom; cost: 20
select
  '{"events":' || (
    select
      '{"nodes":[' || coalesce(array_to_string((array_agg(t3.c0)) [1:$1::integer], ','), '') || ']}'
    from
      (
        select
          '{"id":"Event:' || t2.id::text || '","title":' || to_json(t2.title)::text || ',"nodes":' || case
            when not (t2.date_edtf is null) then '{"text":' || to_json(t2.date_text_pl)::text || '}'
            else 'null'
          end || '}' as c0
        from
          (
            with
              asked as materialized (
                select
                  search.forgiving ($2::text[], $3::integer[], $4::text[]) as forgiving
              )
            select
              t1.*,
              case
                when t1.search_words @@ $5::tsquery then 0
                when t1.search_words @@ $6::tsquery then 1
                when t1.search_words @@ (
                  select
                    a.forgiving
                  from
                    asked a
                ) then 2
                else 3
              end as search_grade
            from
              event t1
            where
              t1.search_words @@ (
                (
                  select
                    a.forgiving
                  from
                    asked a
                ) || $7::tsquery
              )
            offset
              0
          ) t2
        where
          (
            (
              t2.archived_at is null
              and (
                t2.is_public
                or $8::boolean
              )
            )
          )
        order by
          t2.search_grade,
          t2.sort_earliest,
          t2.sort_latest,
          t2.id
        limit
          $1::integer
      ) t3
  ) || '}' as json
