-- partner-page.graphql; plan: generic; cost: 51
select
  '{"partner":' || coalesce(
    (
      select
        '{"name":' || to_json(t1.name)::text || ',"names":' || (
          select
            '[' || coalesce(string_agg(t3.j, ','), '') || ']'
          from
            (
              select
                '{"name":' || to_json(t2.name)::text || ',"kind":"' || t2.kind || '","validFrom":' || case
                  when not (t2.valid_from_edtf is null) then '{"text":' || to_json(t2.valid_from_text_pl)::text || '}'
                  else 'null'
                end || ',"validTo":' || case
                  when not (t2.valid_to_edtf is null) then '{"text":' || to_json(t2.valid_to_text_pl)::text || '}'
                  else 'null'
                end || '}' as j
              from
                partner_name t2
              where
                (t2.partner_id = t1.id)
              order by
                t2.position
            ) t3
        ) || ',"parent":' || case
          when t4.id is not null then '{"name":' || to_json(t4.name)::text || '}'
          else 'null'
        end || ',"units":' || (
          select
            '[' || coalesce(string_agg(t6.j, ','), '') || ']'
          from
            (
              select
                '{"name":' || to_json(t5.name)::text || '}' as j
              from
                partner t5
              where
                (t5.parent_id = t1.id)
                and (
                  t5.archived_at is null
                  and (
                    t5.is_public
                    or $1::boolean
                    or t5.id = any ($2::uuid[])
                  )
                )
              order by
                t5.name collate polish,
                t5.id
            ) t6
        ) || ',"phone":' || coalesce(to_json(t1.phone)::text, 'null') || ',"email":' || coalesce(to_json(t1.email)::text, 'null') || ',"website":' || coalesce(to_json(t1.website)::text, 'null') || ',"address":' || coalesce(to_json(t1.address)::text, 'null') || ',"contacts":' || (
          select
            '[' || coalesce(string_agg(t8.j, ','), '') || ']'
          from
            (
              select
                '{"personName":' || to_json(t7.person_name)::text || ',"phone":' || coalesce(to_json(t7.phone)::text, 'null') || ',"email":' || coalesce(to_json(t7.email)::text, 'null') || '}' as j
              from
                contact t7
              where
                (t7.partner_id = t1.id)
                and (
                  t7.archived_at is null
                  and (
                    t7.visibility = 'PUBLIC'
                    or (
                      $3::boolean
                      or t7.partner_id = any ($4::uuid[])
                      or (
                        $5::uuid[] <> '{}'
                        and exists (
                          select
                            1
                          from
                            membership m
                          where
                            m.partner_id = t7.partner_id
                            and m.partnership_id = any ($5::uuid[])
                            and (
                              m.status = 'CONFIRMED'
                              and m.archived_at is null
                              and (
                                m.from_earliest is null
                                or m.from_earliest <= $6::date
                              )
                              and (
                                m.to_latest is null
                                or m.to_latest >= $6::date
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
                t7.created_at,
                t7.id
            ) t8
        ) || ',"memberships":' || (
          select
            '{"nodes":[' || coalesce(array_to_string((array_agg(t11.c0)) [1:$7::integer], ','), '') || ']}'
          from
            (
              select
                '{"role":"' || t9.role || '","from":' || case
                  when not (t9.from_edtf is null) then '{"text":' || to_json(t9.from_text_pl)::text || '}'
                  else 'null'
                end || ',"to":' || case
                  when not (t9.to_edtf is null) then '{"text":' || to_json(t9.to_text_pl)::text || '}'
                  else 'null'
                end || ',"partnership":{"name":' || to_json(t10.name)::text || '}}' as c0
              from
                membership t9
                join partnership t10 on (t10.id = t9.partnership_id)
                and (t10.archived_at is null)
              where
                (
                  (t9.partner_id = t1.id)
                  and (t9.status = any ($8::text[]))
                  and (
                    t9.archived_at is null
                    and (
                      t9.status = 'CONFIRMED'
                      or $1::boolean
                      or t9.partner_id = any ($2::uuid[])
                    )
                  )
                )
              order by
                (t10.name || '') collate polish,
                t9.id
              limit
                $7::integer
            ) t11
        ) || ',"viewerCan":{"edit":' || (
          (
            $9::boolean
            and (
              $10::boolean
              or t1.id = any ($2::uuid[])
              or (
                $11::uuid[] <> '{}'
                and exists (
                  select
                    1
                  from
                    membership m
                  where
                    m.partner_id = t1.id
                    and m.partnership_id = any ($11::uuid[])
                    and (
                      m.status = 'CONFIRMED'
                      and m.archived_at is null
                      and (
                        m.from_earliest is null
                        or m.from_earliest <= $6::date
                      )
                      and (
                        m.to_latest is null
                        or m.to_latest >= $6::date
                      )
                    )
                  offset
                    0
                )
              )
            )
          )
        )::text || ',"archive":' || (
          (
            (
              $9::boolean
              and (
                $10::boolean
                or (
                  $11::uuid[] <> '{}'
                  and exists (
                    select
                      1
                    from
                      membership m
                    where
                      m.partner_id = t1.id
                      and m.partnership_id = any ($11::uuid[])
                      and (
                        m.status = 'CONFIRMED'
                        and m.archived_at is null
                        and (
                          m.from_earliest is null
                          or m.from_earliest <= $6::date
                        )
                        and (
                          m.to_latest is null
                          or m.to_latest >= $6::date
                        )
                      )
                    offset
                      0
                  )
                )
              )
            )
            and (
              $10::boolean
              or not exists (
                select
                  1
                from
                  membership m
                  join partnership ps on ps.id = m.partnership_id
                  and ps.archived_at is null
                where
                  m.partner_id = t1.id
                  and not m.partnership_id = any ($11::uuid[])
                  and (
                    m.status = 'CONFIRMED'
                    and m.archived_at is null
                    and (
                      m.from_earliest is null
                      or m.from_earliest <= $6::date
                    )
                    and (
                      m.to_latest is null
                      or m.to_latest >= $6::date
                    )
                  )
                offset
                  0
              )
            )
          )
        )::text || ',"editContacts":' || (
          (
            (
              $9::boolean
              and (
                $10::boolean
                or t1.id = any ($2::uuid[])
                or (
                  $11::uuid[] <> '{}'
                  and exists (
                    select
                      1
                    from
                      membership m
                    where
                      m.partner_id = t1.id
                      and m.partnership_id = any ($11::uuid[])
                      and (
                        m.status = 'CONFIRMED'
                        and m.archived_at is null
                        and (
                          m.from_earliest is null
                          or m.from_earliest <= $6::date
                        )
                        and (
                          m.to_latest is null
                          or m.to_latest >= $6::date
                        )
                      )
                    offset
                      0
                  )
                )
              )
            )
            and (
              $3::boolean
              or t1.id = any ($4::uuid[])
              or (
                $5::uuid[] <> '{}'
                and exists (
                  select
                    1
                  from
                    membership m
                  where
                    m.partner_id = t1.id
                    and m.partnership_id = any ($5::uuid[])
                    and (
                      m.status = 'CONFIRMED'
                      and m.archived_at is null
                      and (
                        m.from_earliest is null
                        or m.from_earliest <= $6::date
                      )
                      and (
                        m.to_latest is null
                        or m.to_latest >= $6::date
                      )
                    )
                  offset
                    0
                )
              )
            )
          )
        )::text || '},"version":' || (t1.version)::text || '}'
      from
        partner t1
        left join partner t4 on (t4.id = t1.parent_id)
        and (
          t4.archived_at is null
          and (
            t4.is_public
            or $1::boolean
            or t4.id = any ($2::uuid[])
          )
        )
      where
        (t1.id = $12::uuid)
        and (
          t1.archived_at is null
          and (
            t1.is_public
            or $1::boolean
            or t1.id = any ($2::uuid[])
          )
        )
    ),
    'null'
  ) || '}' as json
