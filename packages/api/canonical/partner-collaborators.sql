-- partner-collaborators.graphql; plan: generic; cost: 207
select
  '{"partner":' || coalesce(
    (
      select
        '{"collaborators":' || (
          select
            '{"totalCount":' || (
              select
                count(*)::text
              from
                (
                  select
                    other.partner_id as id,
                    count(distinct e.id)::integer as joint_events,
                    min(
                      extract(
                        year
                        from
                          coalesce(e.date_earliest, e.date_latest)
                      )
                    )::integer as first_year,
                    max(
                      extract(
                        year
                        from
                          coalesce(e.date_latest, e.date_earliest)
                      )
                    )::integer as last_year
                  from
                    participation own
                    join event e on e.id = own.event_id
                    and (
                      e.status = 'HELD'
                      or (
                        e.status = 'CONFIRMED'
                        and e.date_latest < $1::date
                      )
                    )
                    and e.archived_at is null
                    and (
                      e.is_public
                      or $2::boolean
                    )
                    join participation other on other.event_id = e.id
                    and other.partner_id <> own.partner_id
                    and (
                      other.archived_at is null
                      and (
                        other.consent = 'GIVEN'
                        or $2::boolean
                      )
                    )
                  where
                    own.partner_id = t1.id
                    and (
                      own.archived_at is null
                      and (
                        own.consent = 'GIVEN'
                        or $2::boolean
                      )
                    )
                  group by
                    other.partner_id
                ) t5
                join partner t6 on (t6.id = t5.id)
                and (
                  t6.archived_at is null
                  and (
                    t6.is_public
                    or $2::boolean
                    or t6.id = any ($3::uuid[])
                  )
                )
              where
                true
            ) || ',"nodes":[' || coalesce(array_to_string((array_agg(t4.c0)) [1:$4::integer], ','), '') || ']}'
          from
            (
              select
                '{"jointEvents":' || (t2.joint_events)::text || ',"firstYear":' || coalesce((t2.first_year)::text, 'null') || ',"lastYear":' || coalesce((t2.last_year)::text, 'null') || ',"partner":{"name":' || to_json(t3.name)::text || '}}' as c0
              from
                (
                  select
                    other.partner_id as id,
                    count(distinct e.id)::integer as joint_events,
                    min(
                      extract(
                        year
                        from
                          coalesce(e.date_earliest, e.date_latest)
                      )
                    )::integer as first_year,
                    max(
                      extract(
                        year
                        from
                          coalesce(e.date_latest, e.date_earliest)
                      )
                    )::integer as last_year
                  from
                    participation own
                    join event e on e.id = own.event_id
                    and (
                      e.status = 'HELD'
                      or (
                        e.status = 'CONFIRMED'
                        and e.date_latest < $1::date
                      )
                    )
                    and e.archived_at is null
                    and (
                      e.is_public
                      or $2::boolean
                    )
                    join participation other on other.event_id = e.id
                    and other.partner_id <> own.partner_id
                    and (
                      other.archived_at is null
                      and (
                        other.consent = 'GIVEN'
                        or $2::boolean
                      )
                    )
                  where
                    own.partner_id = t1.id
                    and (
                      own.archived_at is null
                      and (
                        own.consent = 'GIVEN'
                        or $2::boolean
                      )
                    )
                  group by
                    other.partner_id
                ) t2
                join partner t3 on (t3.id = t2.id)
                and (
                  t3.archived_at is null
                  and (
                    t3.is_public
                    or $2::boolean
                    or t3.id = any ($3::uuid[])
                  )
                )
              where
                (true)
              order by
                t2.joint_events desc,
                t3.name collate polish,
                t2.id
              limit
                $4::integer
            ) t4
        ) || '}'
      from
        partner t1
      where
        (t1.id = $5::uuid)
        and (
          t1.archived_at is null
          and (
            t1.is_public
            or $2::boolean
            or t1.id = any ($3::uuid[])
          )
        )
    ),
    'null'
  ) || '}' as json
