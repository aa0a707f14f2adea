-- partners-search.graphql; plan: generic; cost: 420
select
  '{"partners":' || (
    select
      '{"nodes":[' || coalesce(array_to_string((array_agg(t3.c0)) [1:$1::integer], ','), '') || ']}'
    from
      (
        select
          '{"name":' || to_json(t2.name)::text || ',"kind":"' || t2.kind || '","memberships":' || (
            select
              '{"nodes":[' || coalesce(array_to_string((array_agg(t6.c0)) [1:$2::integer], ','), '') || ']}'
            from
              (
                select
                  '{"partnership":{"name":' || to_json(t5.name)::text || '}}' as c0
                from
                  membership t4
                  join partnership t5 on (t5.id = t4.partnership_id)
                  and (t5.archived_at is null)
                where
                  (
                    (t4.partner_id = t2.id)
                    and (
                      (
                        t4.from_earliest is null
                        or t4.from_earliest <= $3::date
                      )
                      and (
                        t4.to_latest is null
                        or t4.to_latest >= $3::date
                      )
                    )
                    and (t4.status = any ($4::text[]))
                    and (
                      t4.archived_at is null
                      and (
                        t4.status = 'CONFIRMED'
                        or $5::boolean
                        or t4.partner_id = any ($6::uuid[])
                      )
                    )
                  )
                order by
                  (t5.name || '') collate polish,
                  t4.id
                limit
                  $2::integer
              ) t6
          ) || '}' as c0
        from
          (
            with
              asked as materialized (
                select
                  search.forgiving ($7::text[], $8::integer[], $9::text[]) as forgiving
              )
            select
              t1.*,
              case
                when t1.search_words @@ $10::tsquery then 0
                when t1.search_words @@ $11::tsquery then 1
                when t1.search_words @@ (
                  select
                    a.forgiving
                  from
                    asked a
                ) then 2
                else 3
              end as search_grade
            from
              partner t1
            where
              t1.search_words @@ (
                (
                  select
                    a.forgiving
                  from
                    asked a
                ) || $12::tsquery
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
                or $5::boolean
                or t2.id = any ($6::uuid[])
              )
            )
          )
        order by
          t2.search_grade,
          t2.name collate polish,
          t2.id
        limit
          $1::integer
      ) t3
  ) || '}' as json
