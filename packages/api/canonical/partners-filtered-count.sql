-- partners-filtered-count.graphql; plan: generic; cost: 120
select
  '{"partners":' || (
    select
      '{"totalCount":' || (
        select
          count(*)::text
        from
          partner t3
        where
          (t3.kind = any ($1::text[]))
          and (
            exists (
              select
                1
              from
                membership m
                join partnership ps on ps.id = m.partnership_id
              where
                m.partner_id = t3.id
                and (
                  m.status = 'CONFIRMED'
                  and m.archived_at is null
                  and (
                    m.from_earliest is null
                    or m.from_earliest <= $2::date
                  )
                  and (
                    m.to_latest is null
                    or m.to_latest >= $2::date
                  )
                )
                and ps.archived_at is null
                and ps.scope = 'DISTRICT'
            )
          )
          and (
            t3.archived_at is null
            and (
              t3.is_public
              or $3::boolean
              or t3.id = any ($4::uuid[])
            )
          )
      ) || ',"nodes":[' || coalesce(array_to_string((array_agg(t2.c0)) [1:$5::integer], ','), '') || ']}'
    from
      (
        select
          '{"name":' || to_json(t1.name)::text || '}' as c0
        from
          partner t1
        where
          (
            (t1.kind = any ($6::text[]))
            and (
              exists (
                select
                  1
                from
                  membership m
                  join partnership ps on ps.id = m.partnership_id
                where
                  m.partner_id = t1.id
                  and (
                    m.status = 'CONFIRMED'
                    and m.archived_at is null
                    and (
                      m.from_earliest is null
                      or m.from_earliest <= $2::date
                    )
                    and (
                      m.to_latest is null
                      or m.to_latest >= $2::date
                    )
                  )
                  and ps.archived_at is null
                  and ps.scope = 'DISTRICT'
              )
            )
            and (
              t1.archived_at is null
              and (
                t1.is_public
                or $3::boolean
                or t1.id = any ($4::uuid[])
              )
            )
          )
        order by
          t1.name collate polish,
          t1.id
        limit
          $5::integer
      ) t2
  ) || '}' as json
