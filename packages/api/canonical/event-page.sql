-- event-page.graphql; plan: generic; cost: 31
select
  '{"event":' || coalesce(
    (
      select
        '{"title":' || to_json(t1.title)::text || ',"description":' || coalesce(to_json(t1.description)::text, 'null') || ',"kind":"' || t1.kind || '","status":"' || t1.status || '","visibility":"' || t1.visibility || '","date":' || case
          when not (t1.date_edtf is null) then '{"edtf":' || to_json(t1.date_edtf)::text || ',"text":' || to_json(t1.date_text_pl)::text || ',"wording":' || coalesce(to_json(t1.date_wording)::text, 'null') || '}'
          else 'null'
        end || ',"startsAt":' || coalesce(to_json(t1.starts_at)::text, 'null') || ',"endsAt":' || coalesce(to_json(t1.ends_at)::text, 'null') || ',"series":' || case
          when t2.id is not null then '{"title":' || to_json(t2.title)::text || '}'
          else 'null'
        end || ',"edition":' || coalesce((t1.edition)::text, 'null') || ',"topics":' || (
          select
            '[' || coalesce(string_agg(t5.j, ','), '') || ']'
          from
            (
              select
                '{"name":' || to_json(t3.name)::text || '}' as j
              from
                (
                  select
                    x.topic_id as id,
                    x.position
                  from
                    event_topic x
                  where
                    x.event_id = t1.id
                  offset
                    0
                ) t4
                join topic t3 on t3.id = t4.id
              where
                (t3.archived_at is null)
              order by
                t4.position
            ) t5
        ) || ',"audiences":' || to_json(t1.audiences)::text || ',"attendance":' || case
          when not (num_nonnulls (t1.attendance_min, t1.attendance_max, t1.attendance_wording) = 0) then '{"min":' || coalesce((t1.attendance_min)::text, 'null') || ',"max":' || coalesce((t1.attendance_max)::text, 'null') || ',"wording":' || coalesce(to_json(t1.attendance_wording)::text, 'null') || '}'
          else 'null'
        end || ',"venue":' || case
          when t6.id is not null then '{"name":' || to_json(t6.name)::text || '}'
          else 'null'
        end || ',"participations":' || (
          select
            '[' || coalesce(string_agg(t11.j, ','), '') || ']'
          from
            (
              select
                '{"role":"' || t7.role || '","nameAt":' || coalesce(
                  to_json(
                    coalesce(
                      t7.name_given,
                      case
                        when t7.partner_id is not null then coalesce(
                          (
                            select
                              n.name
                            from
                              partner_name n
                              join event e on e.id = t7.event_id
                            where
                              n.partner_id = t7.partner_id
                              and n.kind in ('OFFICIAL', 'FORMER')
                              and (
                                n.valid_from_earliest is null
                                or n.valid_from_earliest <= e.date_earliest
                              )
                              and (
                                n.valid_to_latest is null
                                or n.valid_to_latest >= e.date_earliest
                              )
                            order by
                              coalesce(
                                n.valid_from_latest <= e.date_earliest
                                and (
                                  n.valid_to_edtf = '..'
                                  or n.valid_to_earliest >= e.date_earliest
                                ),
                                false
                              ) desc,
                              (
                                n.kind = 'FORMER'
                                and n.valid_to_latest is null
                              ),
                              coalesce(n.valid_from_latest <= e.date_earliest, false) desc,
                              case
                                when coalesce(n.valid_from_latest <= e.date_earliest, false) then n.valid_from_earliest
                              end desc nulls last,
                              n.valid_from_earliest nulls first,
                              n.valid_to_latest nulls last,
                              n.position
                            limit
                              1
                          ),
                          (
                            select
                              a.name
                            from
                              partner a
                            where
                              a.id = t7.partner_id
                          )
                        )
                        when t7.partnership_id is not null then coalesce(
                          (
                            select
                              n.name
                            from
                              partnership_name n
                              join event e on e.id = t7.event_id
                            where
                              n.partnership_id = t7.partnership_id
                              and n.kind in ('OFFICIAL', 'FORMER')
                              and (
                                n.valid_from_earliest is null
                                or n.valid_from_earliest <= e.date_earliest
                              )
                              and (
                                n.valid_to_latest is null
                                or n.valid_to_latest >= e.date_earliest
                              )
                            order by
                              coalesce(
                                n.valid_from_latest <= e.date_earliest
                                and (
                                  n.valid_to_edtf = '..'
                                  or n.valid_to_earliest >= e.date_earliest
                                ),
                                false
                              ) desc,
                              (
                                n.kind = 'FORMER'
                                and n.valid_to_latest is null
                              ),
                              coalesce(n.valid_from_latest <= e.date_earliest, false) desc,
                              case
                                when coalesce(n.valid_from_latest <= e.date_earliest, false) then n.valid_from_earliest
                              end desc nulls last,
                              n.valid_from_earliest nulls first,
                              n.valid_to_latest nulls last,
                              n.position
                            limit
                              1
                          ),
                          (
                            select
                              a.name
                            from
                              partnership a
                            where
                              a.id = t7.partnership_id
                          )
                        )
                        when t7.network_id is not null then (
                          select
                            a.name
                          from
                            network a
                          where
                            a.id = t7.network_id
                        )
                      end
                    )
                  )::text,
                  'null'
                ) || ',"label":' || coalesce(to_json(t7.label)::text, 'null') || ',"count":' || coalesce((t7.count)::text, 'null') || ',"headcount":' || coalesce((t7.headcount)::text, 'null') || ',"actor":' || case
                  when t8.id is not null then '{"__typename":"Partner","name":' || to_json(t8.name)::text || '}'
                  when t9.id is not null then '{"__typename":"Partnership","name":' || to_json(t9.name)::text || '}'
                  when t10.id is not null then '{"__typename":"Network"}'
                  else 'null'
                end || '}' as j
              from
                participation t7
                left join partner t8 on (t8.id = t7.partner_id)
                and (
                  t8.archived_at is null
                  and (
                    t8.is_public
                    or $1::boolean
                    or t8.id = any ($2::uuid[])
                  )
                )
                left join partnership t9 on (t9.id = t7.partnership_id)
                and (t9.archived_at is null)
                left join network t10 on (t10.id = t7.network_id)
                and (true)
              where
                (t7.event_id = t1.id)
                and (
                  (
                    t7.archived_at is null
                    and (
                      t7.consent = 'GIVEN'
                      or $1::boolean
                    )
                  )
                )
                and (
                  (
                    t7.partner_id is null
                    or t8.id is not null
                  )
                )
                and (
                  (
                    t7.partnership_id is null
                    or t9.id is not null
                  )
                )
                and (
                  (
                    t7.network_id is null
                    or t10.id is not null
                  )
                )
              order by
                t7.position,
                t7.id
            ) t11
        ) || ',"sources":' || (
          select
            '[' || coalesce(string_agg(t14.j, ','), '') || ']'
          from
            (
              select
                '{"title":' || to_json(t12.title)::text || '}' as j
              from
                (
                  select distinct
                    s.source_id as id
                  from
                    statement s
                  where
                    s.event_id = t1.id
                    and s.archived_at is null
                  offset
                    0
                ) t13
                join source t12 on t12.id = t13.id
              where
                (t12.archived_at is null)
              order by
                t12.title collate polish,
                t12.id
            ) t14
        ) || ',"viewerCan":{"edit":' || (
          (
            $3::boolean
            and (
              $4::boolean
              or exists (
                select
                  1
                from
                  participation o
                where
                  o.event_id = t1.id
                  and o.partnership_id = any ($5::uuid[])
                  and o.role in ('ORGANISER', 'CO_ORGANISER')
                  and o.consent = 'GIVEN'
                  and o.archived_at is null
                offset
                  0
              )
              or (
                $6::boolean
                and t1.visibility = 'INTERNAL'
                and t1.status in ('IDEA', 'DRAFT', 'PROPOSED')
              )
            )
          )
        )::text || ',"archive":' || (
          (
            $3::boolean
            and (
              $4::boolean
              or exists (
                select
                  1
                from
                  participation o
                where
                  o.event_id = t1.id
                  and o.partnership_id = any ($5::uuid[])
                  and o.role in ('ORGANISER', 'CO_ORGANISER')
                  and o.consent = 'GIVEN'
                  and o.archived_at is null
                offset
                  0
              )
              or (
                $6::boolean
                and t1.visibility = 'INTERNAL'
                and t1.status in ('IDEA', 'DRAFT', 'PROPOSED')
              )
            )
          )
        )::text || '},"version":' || (t1.version)::text || '}'
      from
        event t1
        left join event_series t2 on (t2.id = t1.series_id)
        and (t2.archived_at is null)
        left join venue t6 on (t6.id = t1.venue_id)
        and (t6.archived_at is null)
      where
        (t1.id = $7::uuid)
        and (
          t1.archived_at is null
          and (
            t1.is_public
            or $1::boolean
          )
        )
    ),
    'null'
  ) || '}' as json
