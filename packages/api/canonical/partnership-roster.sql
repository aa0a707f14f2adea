-- partnership-roster.graphql; plan: generic; cost: 1101
select
  '{"partnership":' || coalesce(
    (
      select
        '{"name":' || to_json(t1.name)::text || ',"memberships":' || (
          select
            '{"nodes":[' || coalesce(array_to_string((array_agg(t4.c0)) [1:$1::integer], ','), '') || ']}'
          from
            (
              select
                '{"role":"' || t2.role || '","from":' || case
                  when not (t2.from_edtf is null) then '{"edtf":' || to_json(t2.from_edtf)::text || '}'
                  else 'null'
                end || ',"partner":{"name":' || to_json(t3.name)::text || ',"kind":"' || t3.kind || '","contacts":' || (
                  select
                    '[' || coalesce(string_agg(t6.j, ','), '') || ']'
                  from
                    (
                      select
                        '{"personName":' || to_json(t5.person_name)::text || ',"function":' || coalesce(to_json(t5.function)::text, 'null') || ',"phone":' || coalesce(to_json(t5.phone)::text, 'null') || ',"email":' || coalesce(to_json(t5.email)::text, 'null') || '}' as j
                      from
                        contact t5
                      where
                        (t5.partner_id = t3.id)
                        and (
                          t5.archived_at is null
                          and (
                            t5.visibility = 'PUBLIC'
                            or (
                              $2::boolean
                              or t5.partner_id = any ($3::uuid[])
                              or (
                                $4::uuid[] <> '{}'
                                and exists (
                                  select
                                    1
                                  from
                                    membership m
                                  where
                                    m.partner_id = t5.partner_id
                                    and m.partnership_id = any ($4::uuid[])
                                    and (
                                      m.status = 'CONFIRMED'
                                      and m.archived_at is null
                                      and (
                                        m.from_earliest is null
                                        or m.from_earliest <= $5::date
                                      )
                                      and (
                                        m.to_latest is null
                                        or m.to_latest >= $5::date
                                      )
                                    )
                                  offset
                                    0
                                )
                              )
                            )
                          )
                        )
                      order by
                        t5.created_at,
                        t5.id
                    ) t6
                ) || '}}' as c0
              from
                membership t2
                join partner t3 on (t3.id = t2.partner_id)
                and (
                  t3.archived_at is null
                  and (
                    t3.is_public
                    or $6::boolean
                    or t3.id = any ($7::uuid[])
                  )
                )
              where
                (
                  (t2.partnership_id = t1.id)
                  and (
                    (
                      t2.from_earliest is null
                      or t2.from_earliest <= $5::date
                    )
                    and (
                      t2.to_latest is null
                      or t2.to_latest >= $5::date
                    )
                  )
                  and (t2.status = any ($8::text[]))
                  and (
                    t2.archived_at is null
                    and (
                      t2.status = 'CONFIRMED'
                      or $6::boolean
                      or t2.partner_id = any ($7::uuid[])
                    )
                  )
                )
              order by
                (t3.name || '') collate polish,
                t2.id
              limit
                $1::integer
            ) t4
        ) || '}'
      from
        partnership t1
      where
        (t1.id = $9::uuid)
        and (t1.archived_at is null)
    ),
    'null'
  ) || '}' as json
