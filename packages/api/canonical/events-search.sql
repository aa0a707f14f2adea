-- events-search.graphql; plan: custom; cost: 20
select
  '{"events":' || (
    select
      '{"nodes":[' || coalesce(array_to_string((array_agg(t2.c0)) [1:$1::integer], ','), '') || ']}'
    from
      (
        select
          '{"id":"Event:' || t1.id::text || '","title":' || to_json(t1.title)::text || ',"nodes":' || case
            when not (t1.date_edtf is null) then '{"text":' || to_json(t1.date_text_pl)::text || '}'
            else 'null'
          end || '}' as c0
        from
          event t1
        where
          (
            ((t1.search_key like ($2::text[]) ['1']))
            and (
              t1.archived_at is null
              and (
                t1.is_public
                or $3::boolean
              )
            )
          )
        order by
          t1.sort_earliest,
          t1.sort_latest,
          t1.id
        limit
          $1::integer
      ) t2
  ) || '}' as json
