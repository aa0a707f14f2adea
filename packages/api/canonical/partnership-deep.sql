-- partnership-deep.graphql; plan: generic; cost: 4221
select
  '{"partnership":' || coalesce(
    (
      select
        '{"name":' || to_json(t1.name)::text || ',"events":' || (
          select
            '{"nodes":[' || coalesce(array_to_string((array_agg(t4.c0)) [1:$1::integer], ','), '') || ']}'
          from
            (
              select
                '{"title":' || to_json(t2.title)::text || ',"date":' || case
                  when not (t2.date_edtf is null) then '{"edtf":' || to_json(t2.date_edtf)::text || '}'
                  else 'null'
                end || ',"participations":' || (
                  select
                    '[' || coalesce(string_agg(t12.j, ','), '') || ']'
                  from
                    (
                      select
                        '{"role":"' || t5.role || '","actor":' || case
                          when t6.id is not null then '{"__typename":"Partner","name":' || to_json(t6.name)::text || ',"memberships":' || (
                            select
                              '{"nodes":[' || coalesce(array_to_string((array_agg(t11.c0)) [1:$2::integer], ','), '') || ']}'
                            from
                              (
                                select
                                  '{"role":"' || t9.role || '","partnership":{"name":' || to_json(t10.name)::text || '}}' as c0
                                from
                                  membership t9
                                  join partnership t10 on (t10.id = t9.partnership_id)
                                  and (t10.archived_at is null)
                                where
                                  (
                                    (t9.partner_id = t6.id)
                                    and (
                                      (
                                        t9.from_earliest is null
                                        or t9.from_earliest <= $3::date
                                      )
                                      and (
                                        t9.to_latest is null
                                        or t9.to_latest >= $3::date
                                      )
                                    )
                                    and (t9.status = any ($4::text[]))
                                    and (
                                      t9.archived_at is null
                                      and (
                                        t9.status = 'CONFIRMED'
                                        or $5::boolean
                                        or t9.partner_id = any ($6::uuid[])
                                      )
                                    )
                                  )
                                order by
                                  (t10.name || '') collate polish,
                                  t9.id
                                limit
                                  $2::integer
                              ) t11
                          ) || '}'
                          when t7.id is not null then '{"__typename":"Partnership","name":' || to_json(t7.name)::text || '}'
                          when t8.id is not null then '{"__typename":"Network","name":' || to_json(t8.name)::text || '}'
                          else 'null'
                        end || '}' as j
                      from
                        participation t5
                        left join partner t6 on (t6.id = t5.partner_id)
                        and (
                          t6.archived_at is null
                          and (
                            t6.is_public
                            or $5::boolean
                            or t6.id = any ($6::uuid[])
                          )
                        )
                        left join partnership t7 on (t7.id = t5.partnership_id)
                        and (t7.archived_at is null)
                        left join network t8 on (t8.id = t5.network_id)
                        and (true)
                      where
                        (t5.event_id = t2.id)
                        and (
                          (
                            t5.archived_at is null
                            and (
                              t5.consent = 'GIVEN'
                              or $5::boolean
                            )
                          )
                        )
                        and (
                          (
                            t5.partner_id is null
                            or t6.id is not null
                          )
                        )
                        and (
                          (
                            t5.partnership_id is null
                            or t7.id is not null
                          )
                        )
                        and (
                          (
                            t5.network_id is null
                            or t8.id is not null
                          )
                        )
                      order by
                        t5.position,
                        t5.id
                    ) t12
                ) || '}' as c0
              from
                (
                  select distinct
                    x.event_id as id
                  from
                    participation x
                  where
                    x.partnership_id = t1.id
                    and (
                      x.archived_at is null
                      and (
                        x.consent = 'GIVEN'
                        or $5::boolean
                      )
                    )
                  offset
                    0
                ) t3
                join event t2 on t2.id = t3.id
              where
                (
                  (
                    t2.archived_at is null
                    and (
                      t2.is_public
                      or $5::boolean
                    )
                  )
                )
              order by
                (t2.sort_earliest + 0),
                t2.sort_latest,
                t2.id
              limit
                $1::integer
            ) t4
        ) || '}'
      from
        partnership t1
      where
        (t1.id = $7::uuid)
        and (t1.archived_at is null)
    ),
    'null'
  ) || '}' as json
