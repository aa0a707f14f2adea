-- partners-filtered-count.graphql; plan: generic; cost: 120
select
  '{"partners":' || (
    select
      '{"totalCount":' || (
        select
          count(*)::text
        from
          partner t5
        where
          (t5.kind = any ($1::text[]))
          and (
            exists (
              select
                1
              from
                membership m
                join partnership ps on ps.id = m.partnership_id
              where
                m.partner_id = t5.id
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
            t5.archived_at is null
            and (
              t5.is_public
              or $3::boolean
              or t5.id = any ($4::uuid[])
            )
          )
      ) || ',"nodes":[' || coalesce(array_to_string((array_agg(t3.c0)) [1:$5::integer], ','), '') || ']}'
    from
      (
        select
          '{"name":' || to_json(t2.name)::text || '}' as c0
        from
          partner t2
        where
          (
            (t2.kind = any ($6::text[]))
            and (
              exists (
                select
                  1
                from
                  membership m
                  join partnership ps on ps.id = m.partnership_id
                where
                  m.partner_id = t2.id
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
              t2.archived_at is null
              and (
                t2.is_public
                or $3::boolean
                or t2.id = any ($4::uuid[])
              )
            )
          )
        order by
          t2.name collate polish,
          t2.id
        limit
          $5::integer
      ) t3
  ) || '}' as json
