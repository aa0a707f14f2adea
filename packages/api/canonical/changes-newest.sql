-- changes-newest.graphql; plan: generic; cost: 550
select
  '{"changes":' || (
    select
      '{"nodes":[' || coalesce(array_to_string((array_agg(t43.c0)) [1:$1::integer], ','), '') || '],"pageInfo":{"endCursor":' || coalesce('"' || ((array_agg(t43.c1)) [1:$1::integer]) [least(count(*), $1::integer)::integer] || '"', 'null') || ',"hasNextPage":' || (count(*) > $1::integer)::text || '}}'
    from
      (
        select
          '{"at":' || to_json(t1.at)::text || ',"command":' || to_json(t1.command)::text || ',"items":' || (
            select
              '[' || coalesce(string_agg(t86.j, ','), '') || ']'
            from
              (
                select
                  '{"action":"' || t44.action || '"}' as j
                from
                  change_item t44
                where
                  (t44.change_id = t1.id)
                  and (
                    (
                      $2::boolean
                      and (
                        case t44.subject_type
                          when 'Account' then exists (
                            select
                              1
                            from
                              account s
                            where
                              s.id = t44.subject_id
                              and (
                                $3::boolean
                                and $4::boolean
                              )
                            offset
                              0
                          )
                          when 'Page' then (
                            exists (
                              select
                                1
                              from
                                page t45
                              where
                                (t45.id = t44.subject_id)
                                and (true)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                page s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or false
                                )
                              offset
                                0
                            )
                          )
                          when 'Source' then (
                            exists (
                              select
                                1
                              from
                                source t46
                              where
                                (t46.id = t44.subject_id)
                                and (t46.archived_at is null)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                source s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    $5::boolean
                                    and $3::boolean
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Statement' then (
                            exists (
                              select
                                1
                              from
                                statement t47
                                join source t48 on (t48.id = t47.source_id)
                                and (t48.archived_at is null)
                                left join network t49 on (t49.id = t47.network_id)
                                and (true)
                                left join partnership t50 on (t50.id = t47.partnership_id)
                                and (t50.archived_at is null)
                                left join partner t51 on (t51.id = t47.partner_id)
                                and (
                                  t51.archived_at is null
                                  and (
                                    t51.is_public
                                    or $2::boolean
                                    or t51.id = any ($6::uuid[])
                                  )
                                )
                                left join (
                                  membership t52
                                  join partner t53 on (t53.id = t52.partner_id)
                                  and (
                                    t53.archived_at is null
                                    and (
                                      t53.is_public
                                      or $2::boolean
                                      or t53.id = any ($6::uuid[])
                                    )
                                  )
                                  join partnership t54 on (t54.id = t52.partnership_id)
                                  and (t54.archived_at is null)
                                ) on (t52.id = t47.membership_id)
                                and (
                                  t52.archived_at is null
                                  and (
                                    t52.status = 'CONFIRMED'
                                    or $2::boolean
                                    or t52.partner_id = any ($6::uuid[])
                                  )
                                )
                                left join venue t55 on (t55.id = t47.venue_id)
                                and (t55.archived_at is null)
                                left join event_series t56 on (t56.id = t47.event_series_id)
                                and (t56.archived_at is null)
                                left join event t57 on (t57.id = t47.event_id)
                                and (
                                  t57.archived_at is null
                                  and (
                                    t57.is_public
                                    or $2::boolean
                                  )
                                )
                              where
                                (t47.id = t44.subject_id)
                                and (t47.archived_at is null)
                                and (
                                  (
                                    t47.network_id is null
                                    or t49.id is not null
                                  )
                                )
                                and (
                                  (
                                    t47.partnership_id is null
                                    or t50.id is not null
                                  )
                                )
                                and (
                                  (
                                    t47.partner_id is null
                                    or t51.id is not null
                                  )
                                )
                                and (
                                  (
                                    t47.membership_id is null
                                    or t52.id is not null
                                  )
                                )
                                and (
                                  (
                                    t47.venue_id is null
                                    or t55.id is not null
                                  )
                                )
                                and (
                                  (
                                    t47.event_series_id is null
                                    or t56.id is not null
                                  )
                                )
                                and (
                                  (
                                    t47.event_id is null
                                    or t57.id is not null
                                  )
                                )
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                statement s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    case
                                      when s.network_id is not null then exists (
                                        select
                                          1
                                        from
                                          network spoken
                                        where
                                          spoken.id = s.network_id
                                          and (
                                            $5::boolean
                                            and $3::boolean
                                          )
                                      )
                                      when s.partnership_id is not null then exists (
                                        select
                                          1
                                        from
                                          partnership spoken
                                        where
                                          spoken.id = s.partnership_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or spoken.id = any ($7::uuid[])
                                            )
                                          )
                                      )
                                      when s.partner_id is not null then exists (
                                        select
                                          1
                                        from
                                          partner spoken
                                        where
                                          spoken.id = s.partner_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or spoken.id = any ($6::uuid[])
                                              or (
                                                $7::uuid[] <> '{}'
                                                and exists (
                                                  select
                                                    1
                                                  from
                                                    membership m
                                                  where
                                                    m.partner_id = spoken.id
                                                    and m.partnership_id = any ($7::uuid[])
                                                    and (
                                                      m.status = 'CONFIRMED'
                                                      and m.archived_at is null
                                                      and (
                                                        m.from_earliest is null
                                                        or m.from_earliest <= $8::date
                                                      )
                                                      and (
                                                        m.to_latest is null
                                                        or m.to_latest >= $8::date
                                                      )
                                                    )
                                                  offset
                                                    0
                                                )
                                              )
                                            )
                                          )
                                      )
                                      when s.membership_id is not null then exists (
                                        select
                                          1
                                        from
                                          membership spoken
                                        where
                                          spoken.id = s.membership_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or spoken.partnership_id = any ($7::uuid[])
                                            )
                                          )
                                      )
                                      when s.venue_id is not null then exists (
                                        select
                                          1
                                        from
                                          venue spoken
                                        where
                                          spoken.id = s.venue_id
                                          and (
                                            $5::boolean
                                            and $9::boolean
                                          )
                                      )
                                      when s.event_series_id is not null then exists (
                                        select
                                          1
                                        from
                                          event_series spoken
                                        where
                                          spoken.id = s.event_series_id
                                          and (
                                            $5::boolean
                                            and $9::boolean
                                          )
                                      )
                                      when s.event_id is not null then exists (
                                        select
                                          1
                                        from
                                          event spoken
                                        where
                                          spoken.id = s.event_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or exists (
                                                select
                                                  1
                                                from
                                                  participation o
                                                where
                                                  o.event_id = spoken.id
                                                  and o.partnership_id = any ($7::uuid[])
                                                  and o.role in ('ORGANISER', 'CO_ORGANISER')
                                                  and o.consent = 'GIVEN'
                                                  and o.archived_at is null
                                                offset
                                                  0
                                              )
                                              or (
                                                $10::boolean
                                                and spoken.visibility = 'INTERNAL'
                                                and spoken.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                              )
                                            )
                                          )
                                      )
                                      else false
                                    end
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Partnership' then (
                            exists (
                              select
                                1
                              from
                                partnership t58
                              where
                                (t58.id = t44.subject_id)
                                and (t58.archived_at is null)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                partnership s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    $5::boolean
                                    and $3::boolean
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Network' then (
                            exists (
                              select
                                1
                              from
                                network t59
                              where
                                (t59.id = t44.subject_id)
                                and (true)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                network s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or false
                                )
                              offset
                                0
                            )
                          )
                          when 'Partner' then (
                            exists (
                              select
                                1
                              from
                                partner t60
                              where
                                (t60.id = t44.subject_id)
                                and (
                                  t60.archived_at is null
                                  and (
                                    t60.is_public
                                    or $2::boolean
                                    or t60.id = any ($6::uuid[])
                                  )
                                )
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                partner s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    (
                                      $5::boolean
                                      and (
                                        $3::boolean
                                        or (
                                          $7::uuid[] <> '{}'
                                          and exists (
                                            select
                                              1
                                            from
                                              membership m
                                            where
                                              m.partner_id = s.id
                                              and m.partnership_id = any ($7::uuid[])
                                              and (
                                                m.status = 'CONFIRMED'
                                                and m.archived_at is null
                                                and (
                                                  m.from_earliest is null
                                                  or m.from_earliest <= $8::date
                                                )
                                                and (
                                                  m.to_latest is null
                                                  or m.to_latest >= $8::date
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
                                      or not exists (
                                        select
                                          1
                                        from
                                          membership m
                                          join partnership ps on ps.id = m.partnership_id
                                          and ps.archived_at is null
                                        where
                                          m.partner_id = s.id
                                          and not m.partnership_id = any ($7::uuid[])
                                          and (
                                            m.status = 'CONFIRMED'
                                            and m.archived_at is null
                                            and (
                                              m.from_earliest is null
                                              or m.from_earliest <= $8::date
                                            )
                                            and (
                                              m.to_latest is null
                                              or m.to_latest >= $8::date
                                            )
                                          )
                                        offset
                                          0
                                      )
                                    )
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'PartnerSuccession' then (
                            exists (
                              select
                                1
                              from
                                partner_succession t61
                                join partner t62 on (t62.id = t61.predecessor_id)
                                and (
                                  t62.archived_at is null
                                  and (
                                    t62.is_public
                                    or $2::boolean
                                    or t62.id = any ($6::uuid[])
                                  )
                                )
                                join partner t63 on (t63.id = t61.successor_id)
                                and (
                                  t63.archived_at is null
                                  and (
                                    t63.is_public
                                    or $2::boolean
                                    or t63.id = any ($6::uuid[])
                                  )
                                )
                              where
                                (t61.id = t44.subject_id)
                                and (t61.archived_at is null)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                partner_succession s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or exists (
                                    select
                                      1
                                    from
                                      partner p
                                    where
                                      p.id in (s.predecessor_id, s.successor_id)
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or (
                                            $7::uuid[] <> '{}'
                                            and exists (
                                              select
                                                1
                                              from
                                                membership m
                                              where
                                                m.partner_id = p.id
                                                and m.partnership_id = any ($7::uuid[])
                                                and (
                                                  m.status = 'CONFIRMED'
                                                  and m.archived_at is null
                                                  and (
                                                    m.from_earliest is null
                                                    or m.from_earliest <= $8::date
                                                  )
                                                  and (
                                                    m.to_latest is null
                                                    or m.to_latest >= $8::date
                                                  )
                                                )
                                              offset
                                                0
                                            )
                                          )
                                        )
                                      )
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Contact' then exists (
                            select
                              1
                            from
                              contact s
                            where
                              s.id = t44.subject_id
                              and (
                                $11::boolean
                                or s.partner_id = any ($12::uuid[])
                                or (
                                  $13::uuid[] <> '{}'
                                  and exists (
                                    select
                                      1
                                    from
                                      membership m
                                    where
                                      m.partner_id = s.partner_id
                                      and m.partnership_id = any ($13::uuid[])
                                      and (
                                        m.status = 'CONFIRMED'
                                        and m.archived_at is null
                                        and (
                                          m.from_earliest is null
                                          or m.from_earliest <= $8::date
                                        )
                                        and (
                                          m.to_latest is null
                                          or m.to_latest >= $8::date
                                        )
                                      )
                                    offset
                                      0
                                  )
                                )
                              )
                              and (
                                s.archived_at is null
                                or exists (
                                  select
                                    1
                                  from
                                    partner p
                                  where
                                    p.id = s.partner_id
                                    and (
                                      (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or p.id = any ($6::uuid[])
                                          or (
                                            $7::uuid[] <> '{}'
                                            and exists (
                                              select
                                                1
                                              from
                                                membership m
                                              where
                                                m.partner_id = p.id
                                                and m.partnership_id = any ($7::uuid[])
                                                and (
                                                  m.status = 'CONFIRMED'
                                                  and m.archived_at is null
                                                  and (
                                                    m.from_earliest is null
                                                    or m.from_earliest <= $8::date
                                                  )
                                                  and (
                                                    m.to_latest is null
                                                    or m.to_latest >= $8::date
                                                  )
                                                )
                                              offset
                                                0
                                            )
                                          )
                                        )
                                      )
                                      and (
                                        $11::boolean
                                        or p.id = any ($12::uuid[])
                                        or (
                                          $13::uuid[] <> '{}'
                                          and exists (
                                            select
                                              1
                                            from
                                              membership m
                                            where
                                              m.partner_id = p.id
                                              and m.partnership_id = any ($13::uuid[])
                                              and (
                                                m.status = 'CONFIRMED'
                                                and m.archived_at is null
                                                and (
                                                  m.from_earliest is null
                                                  or m.from_earliest <= $8::date
                                                )
                                                and (
                                                  m.to_latest is null
                                                  or m.to_latest >= $8::date
                                                )
                                              )
                                            offset
                                              0
                                          )
                                        )
                                      )
                                    )
                                )
                              )
                            offset
                              0
                          )
                          when 'Membership' then (
                            exists (
                              select
                                1
                              from
                                membership t64
                                join partner t65 on (t65.id = t64.partner_id)
                                and (
                                  t65.archived_at is null
                                  and (
                                    t65.is_public
                                    or $2::boolean
                                    or t65.id = any ($6::uuid[])
                                  )
                                )
                                join partnership t66 on (t66.id = t64.partnership_id)
                                and (t66.archived_at is null)
                              where
                                (t64.id = t44.subject_id)
                                and (
                                  t64.archived_at is null
                                  and (
                                    t64.status = 'CONFIRMED'
                                    or $2::boolean
                                    or t64.partner_id = any ($6::uuid[])
                                  )
                                )
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                membership s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    $5::boolean
                                    and (
                                      $3::boolean
                                      or s.partnership_id = any ($7::uuid[])
                                    )
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Venue' then (
                            exists (
                              select
                                1
                              from
                                venue t67
                              where
                                (t67.id = t44.subject_id)
                                and (t67.archived_at is null)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                venue s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    $5::boolean
                                    and $3::boolean
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Event' then (
                            exists (
                              select
                                1
                              from
                                event t68
                              where
                                (t68.id = t44.subject_id)
                                and (
                                  t68.archived_at is null
                                  and (
                                    t68.is_public
                                    or $2::boolean
                                  )
                                )
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                event s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    $5::boolean
                                    and (
                                      $3::boolean
                                      or exists (
                                        select
                                          1
                                        from
                                          participation o
                                        where
                                          o.event_id = s.id
                                          and o.partnership_id = any ($7::uuid[])
                                          and o.role in ('ORGANISER', 'CO_ORGANISER')
                                          and o.consent = 'GIVEN'
                                          and o.archived_at is null
                                        offset
                                          0
                                      )
                                      or (
                                        $10::boolean
                                        and s.visibility = 'INTERNAL'
                                        and s.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                      )
                                    )
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Topic' then (
                            exists (
                              select
                                1
                              from
                                topic t69
                              where
                                (t69.id = t44.subject_id)
                                and (t69.archived_at is null)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                topic s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    $5::boolean
                                    and $3::boolean
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'Participation' then (
                            exists (
                              select
                                1
                              from
                                participation t70
                                join event t71 on (t71.id = t70.event_id)
                                and (
                                  t71.archived_at is null
                                  and (
                                    t71.is_public
                                    or $2::boolean
                                  )
                                )
                                left join partner t72 on (t72.id = t70.partner_id)
                                and (
                                  t72.archived_at is null
                                  and (
                                    t72.is_public
                                    or $2::boolean
                                    or t72.id = any ($6::uuid[])
                                  )
                                )
                                left join partnership t73 on (t73.id = t70.partnership_id)
                                and (t73.archived_at is null)
                                left join network t74 on (t74.id = t70.network_id)
                                and (true)
                              where
                                (t70.id = t44.subject_id)
                                and (
                                  (
                                    t70.archived_at is null
                                    and (
                                      t70.consent = 'GIVEN'
                                      or $2::boolean
                                    )
                                  )
                                )
                                and (
                                  (
                                    t70.partner_id is null
                                    or t72.id is not null
                                  )
                                )
                                and (
                                  (
                                    t70.partnership_id is null
                                    or t73.id is not null
                                  )
                                )
                                and (
                                  (
                                    t70.network_id is null
                                    or t74.id is not null
                                  )
                                )
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                participation s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    exists (
                                      select
                                        1
                                      from
                                        event e
                                      where
                                        e.id = s.event_id
                                        and (
                                          $5::boolean
                                          and (
                                            $3::boolean
                                            or exists (
                                              select
                                                1
                                              from
                                                participation o
                                              where
                                                o.event_id = e.id
                                                and o.partnership_id = any ($7::uuid[])
                                                and o.role in ('ORGANISER', 'CO_ORGANISER')
                                                and o.consent = 'GIVEN'
                                                and o.archived_at is null
                                              offset
                                                0
                                            )
                                            or (
                                              $10::boolean
                                              and e.visibility = 'INTERNAL'
                                              and e.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                            )
                                          )
                                        )
                                    )
                                    and (
                                      not (
                                        s.role in ('ORGANISER', 'CO_ORGANISER')
                                        and num_nonnulls (s.partnership_id, s.network_id) = 1
                                      )
                                      or $3::boolean
                                      or coalesce(s.partnership_id = any ($7::uuid[]), false)
                                      or (
                                        s.consent <> 'GIVEN'
                                        and s.partnership_id is not null
                                      )
                                    )
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'EventSeries' then (
                            exists (
                              select
                                1
                              from
                                event_series t75
                              where
                                (t75.id = t44.subject_id)
                                and (t75.archived_at is null)
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                event_series s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    $5::boolean
                                    and $3::boolean
                                  )
                                )
                              offset
                                0
                            )
                          )
                          when 'TodoDismissal' then (
                            exists (
                              select
                                1
                              from
                                todo_dismissal t76
                              where
                                (t76.id = t44.subject_id)
                                and (
                                  (t76.archived_at is null)
                                  and (
                                    (
                                      $5::boolean
                                      and (
                                        $9::boolean
                                        or (
                                          t76.subject_type = 'Partner'
                                          and t76.subject_id = any ($6::uuid[])
                                        )
                                      )
                                    )
                                  )
                                  and (
                                    (
                                      case t76.subject_type
                                        when 'Partnership' then exists (
                                          select
                                            1
                                          from
                                            partnership t77
                                          where
                                            (t77.id = t76.subject_id)
                                            and (t77.archived_at is null)
                                          offset
                                            0
                                        )
                                        when 'Network' then exists (
                                          select
                                            1
                                          from
                                            network t78
                                          where
                                            (t78.id = t76.subject_id)
                                            and (true)
                                          offset
                                            0
                                        )
                                        when 'Partner' then exists (
                                          select
                                            1
                                          from
                                            partner t79
                                          where
                                            (t79.id = t76.subject_id)
                                            and (
                                              t79.archived_at is null
                                              and (
                                                t79.is_public
                                                or $2::boolean
                                                or t79.id = any ($6::uuid[])
                                              )
                                            )
                                          offset
                                            0
                                        )
                                        when 'Membership' then exists (
                                          select
                                            1
                                          from
                                            membership t80
                                            join partner t81 on (t81.id = t80.partner_id)
                                            and (
                                              t81.archived_at is null
                                              and (
                                                t81.is_public
                                                or $2::boolean
                                                or t81.id = any ($6::uuid[])
                                              )
                                            )
                                            join partnership t82 on (t82.id = t80.partnership_id)
                                            and (t82.archived_at is null)
                                          where
                                            (t80.id = t76.subject_id)
                                            and (
                                              t80.archived_at is null
                                              and (
                                                t80.status = 'CONFIRMED'
                                                or $2::boolean
                                                or t80.partner_id = any ($6::uuid[])
                                              )
                                            )
                                          offset
                                            0
                                        )
                                        when 'Venue' then exists (
                                          select
                                            1
                                          from
                                            venue t83
                                          where
                                            (t83.id = t76.subject_id)
                                            and (t83.archived_at is null)
                                          offset
                                            0
                                        )
                                        when 'Event' then exists (
                                          select
                                            1
                                          from
                                            event t84
                                          where
                                            (t84.id = t76.subject_id)
                                            and (
                                              t84.archived_at is null
                                              and (
                                                t84.is_public
                                                or $2::boolean
                                              )
                                            )
                                          offset
                                            0
                                        )
                                        when 'EventSeries' then exists (
                                          select
                                            1
                                          from
                                            event_series t85
                                          where
                                            (t85.id = t76.subject_id)
                                            and (t85.archived_at is null)
                                          offset
                                            0
                                        )
                                        else false
                                      end
                                    )
                                  )
                                )
                              offset
                                0
                            )
                            or exists (
                              select
                                1
                              from
                                todo_dismissal s
                              where
                                s.id = t44.subject_id
                                and s.archived_at is not null
                                and (
                                  $3::boolean
                                  or (
                                    case s.subject_type
                                      when 'Partnership' then exists (
                                        select
                                          1
                                        from
                                          partnership subject
                                        where
                                          subject.id = s.subject_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or subject.id = any ($7::uuid[])
                                            )
                                          )
                                      )
                                      when 'Network' then exists (
                                        select
                                          1
                                        from
                                          network subject
                                        where
                                          subject.id = s.subject_id
                                          and (
                                            $5::boolean
                                            and $3::boolean
                                          )
                                      )
                                      when 'Partner' then exists (
                                        select
                                          1
                                        from
                                          partner subject
                                        where
                                          subject.id = s.subject_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or subject.id = any ($6::uuid[])
                                              or (
                                                $7::uuid[] <> '{}'
                                                and exists (
                                                  select
                                                    1
                                                  from
                                                    membership m
                                                  where
                                                    m.partner_id = subject.id
                                                    and m.partnership_id = any ($7::uuid[])
                                                    and (
                                                      m.status = 'CONFIRMED'
                                                      and m.archived_at is null
                                                      and (
                                                        m.from_earliest is null
                                                        or m.from_earliest <= $8::date
                                                      )
                                                      and (
                                                        m.to_latest is null
                                                        or m.to_latest >= $8::date
                                                      )
                                                    )
                                                  offset
                                                    0
                                                )
                                              )
                                            )
                                          )
                                      )
                                      when 'Membership' then exists (
                                        select
                                          1
                                        from
                                          membership subject
                                        where
                                          subject.id = s.subject_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or subject.partnership_id = any ($7::uuid[])
                                            )
                                          )
                                      )
                                      when 'Venue' then exists (
                                        select
                                          1
                                        from
                                          venue subject
                                        where
                                          subject.id = s.subject_id
                                          and (
                                            $5::boolean
                                            and $9::boolean
                                          )
                                      )
                                      when 'Event' then exists (
                                        select
                                          1
                                        from
                                          event subject
                                        where
                                          subject.id = s.subject_id
                                          and (
                                            $5::boolean
                                            and (
                                              $3::boolean
                                              or exists (
                                                select
                                                  1
                                                from
                                                  participation o
                                                where
                                                  o.event_id = subject.id
                                                  and o.partnership_id = any ($7::uuid[])
                                                  and o.role in ('ORGANISER', 'CO_ORGANISER')
                                                  and o.consent = 'GIVEN'
                                                  and o.archived_at is null
                                                offset
                                                  0
                                              )
                                              or (
                                                $10::boolean
                                                and subject.visibility = 'INTERNAL'
                                                and subject.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                              )
                                            )
                                          )
                                      )
                                      when 'EventSeries' then exists (
                                        select
                                          1
                                        from
                                          event_series subject
                                        where
                                          subject.id = s.subject_id
                                          and (
                                            $5::boolean
                                            and $9::boolean
                                          )
                                      )
                                      else false
                                    end
                                  )
                                )
                              offset
                                0
                            )
                          )
                          else false
                        end
                      )
                    )
                  )
                order by
                  t44.position
              ) t86
          ) || '}' as c0,
          translate(
            encode(convert_to(json_build_array('NEWEST'::text, (t1.seq)::text)::text, 'UTF8'), 'base64'),
            E'+/=\n',
            '-_'
          ) as c1
        from
          change t1
        where
          (
            (
              $2::boolean
              and exists (
                select
                  1
                from
                  change_item i
                where
                  i.change_id = t1.id
                  and true
                  and (
                    case i.subject_type
                      when 'Account' then exists (
                        select
                          1
                        from
                          account s
                        where
                          s.id = i.subject_id
                          and (
                            $3::boolean
                            and $4::boolean
                          )
                        offset
                          0
                      )
                      when 'Page' then (
                        exists (
                          select
                            1
                          from
                            page t2
                          where
                            (t2.id = i.subject_id)
                            and (true)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            page s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or false
                            )
                          offset
                            0
                        )
                      )
                      when 'Source' then (
                        exists (
                          select
                            1
                          from
                            source t3
                          where
                            (t3.id = i.subject_id)
                            and (t3.archived_at is null)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            source s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                $5::boolean
                                and $3::boolean
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Statement' then (
                        exists (
                          select
                            1
                          from
                            statement t4
                            join source t5 on (t5.id = t4.source_id)
                            and (t5.archived_at is null)
                            left join network t6 on (t6.id = t4.network_id)
                            and (true)
                            left join partnership t7 on (t7.id = t4.partnership_id)
                            and (t7.archived_at is null)
                            left join partner t8 on (t8.id = t4.partner_id)
                            and (
                              t8.archived_at is null
                              and (
                                t8.is_public
                                or $2::boolean
                                or t8.id = any ($6::uuid[])
                              )
                            )
                            left join (
                              membership t9
                              join partner t10 on (t10.id = t9.partner_id)
                              and (
                                t10.archived_at is null
                                and (
                                  t10.is_public
                                  or $2::boolean
                                  or t10.id = any ($6::uuid[])
                                )
                              )
                              join partnership t11 on (t11.id = t9.partnership_id)
                              and (t11.archived_at is null)
                            ) on (t9.id = t4.membership_id)
                            and (
                              t9.archived_at is null
                              and (
                                t9.status = 'CONFIRMED'
                                or $2::boolean
                                or t9.partner_id = any ($6::uuid[])
                              )
                            )
                            left join venue t12 on (t12.id = t4.venue_id)
                            and (t12.archived_at is null)
                            left join event_series t13 on (t13.id = t4.event_series_id)
                            and (t13.archived_at is null)
                            left join event t14 on (t14.id = t4.event_id)
                            and (
                              t14.archived_at is null
                              and (
                                t14.is_public
                                or $2::boolean
                              )
                            )
                          where
                            (t4.id = i.subject_id)
                            and (t4.archived_at is null)
                            and (
                              (
                                t4.network_id is null
                                or t6.id is not null
                              )
                            )
                            and (
                              (
                                t4.partnership_id is null
                                or t7.id is not null
                              )
                            )
                            and (
                              (
                                t4.partner_id is null
                                or t8.id is not null
                              )
                            )
                            and (
                              (
                                t4.membership_id is null
                                or t9.id is not null
                              )
                            )
                            and (
                              (
                                t4.venue_id is null
                                or t12.id is not null
                              )
                            )
                            and (
                              (
                                t4.event_series_id is null
                                or t13.id is not null
                              )
                            )
                            and (
                              (
                                t4.event_id is null
                                or t14.id is not null
                              )
                            )
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            statement s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                case
                                  when s.network_id is not null then exists (
                                    select
                                      1
                                    from
                                      network spoken
                                    where
                                      spoken.id = s.network_id
                                      and (
                                        $5::boolean
                                        and $3::boolean
                                      )
                                  )
                                  when s.partnership_id is not null then exists (
                                    select
                                      1
                                    from
                                      partnership spoken
                                    where
                                      spoken.id = s.partnership_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or spoken.id = any ($7::uuid[])
                                        )
                                      )
                                  )
                                  when s.partner_id is not null then exists (
                                    select
                                      1
                                    from
                                      partner spoken
                                    where
                                      spoken.id = s.partner_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or spoken.id = any ($6::uuid[])
                                          or (
                                            $7::uuid[] <> '{}'
                                            and exists (
                                              select
                                                1
                                              from
                                                membership m
                                              where
                                                m.partner_id = spoken.id
                                                and m.partnership_id = any ($7::uuid[])
                                                and (
                                                  m.status = 'CONFIRMED'
                                                  and m.archived_at is null
                                                  and (
                                                    m.from_earliest is null
                                                    or m.from_earliest <= $8::date
                                                  )
                                                  and (
                                                    m.to_latest is null
                                                    or m.to_latest >= $8::date
                                                  )
                                                )
                                              offset
                                                0
                                            )
                                          )
                                        )
                                      )
                                  )
                                  when s.membership_id is not null then exists (
                                    select
                                      1
                                    from
                                      membership spoken
                                    where
                                      spoken.id = s.membership_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or spoken.partnership_id = any ($7::uuid[])
                                        )
                                      )
                                  )
                                  when s.venue_id is not null then exists (
                                    select
                                      1
                                    from
                                      venue spoken
                                    where
                                      spoken.id = s.venue_id
                                      and (
                                        $5::boolean
                                        and $9::boolean
                                      )
                                  )
                                  when s.event_series_id is not null then exists (
                                    select
                                      1
                                    from
                                      event_series spoken
                                    where
                                      spoken.id = s.event_series_id
                                      and (
                                        $5::boolean
                                        and $9::boolean
                                      )
                                  )
                                  when s.event_id is not null then exists (
                                    select
                                      1
                                    from
                                      event spoken
                                    where
                                      spoken.id = s.event_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or exists (
                                            select
                                              1
                                            from
                                              participation o
                                            where
                                              o.event_id = spoken.id
                                              and o.partnership_id = any ($7::uuid[])
                                              and o.role in ('ORGANISER', 'CO_ORGANISER')
                                              and o.consent = 'GIVEN'
                                              and o.archived_at is null
                                            offset
                                              0
                                          )
                                          or (
                                            $10::boolean
                                            and spoken.visibility = 'INTERNAL'
                                            and spoken.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                          )
                                        )
                                      )
                                  )
                                  else false
                                end
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Partnership' then (
                        exists (
                          select
                            1
                          from
                            partnership t15
                          where
                            (t15.id = i.subject_id)
                            and (t15.archived_at is null)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            partnership s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                $5::boolean
                                and $3::boolean
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Network' then (
                        exists (
                          select
                            1
                          from
                            network t16
                          where
                            (t16.id = i.subject_id)
                            and (true)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            network s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or false
                            )
                          offset
                            0
                        )
                      )
                      when 'Partner' then (
                        exists (
                          select
                            1
                          from
                            partner t17
                          where
                            (t17.id = i.subject_id)
                            and (
                              t17.archived_at is null
                              and (
                                t17.is_public
                                or $2::boolean
                                or t17.id = any ($6::uuid[])
                              )
                            )
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            partner s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                (
                                  $5::boolean
                                  and (
                                    $3::boolean
                                    or (
                                      $7::uuid[] <> '{}'
                                      and exists (
                                        select
                                          1
                                        from
                                          membership m
                                        where
                                          m.partner_id = s.id
                                          and m.partnership_id = any ($7::uuid[])
                                          and (
                                            m.status = 'CONFIRMED'
                                            and m.archived_at is null
                                            and (
                                              m.from_earliest is null
                                              or m.from_earliest <= $8::date
                                            )
                                            and (
                                              m.to_latest is null
                                              or m.to_latest >= $8::date
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
                                  or not exists (
                                    select
                                      1
                                    from
                                      membership m
                                      join partnership ps on ps.id = m.partnership_id
                                      and ps.archived_at is null
                                    where
                                      m.partner_id = s.id
                                      and not m.partnership_id = any ($7::uuid[])
                                      and (
                                        m.status = 'CONFIRMED'
                                        and m.archived_at is null
                                        and (
                                          m.from_earliest is null
                                          or m.from_earliest <= $8::date
                                        )
                                        and (
                                          m.to_latest is null
                                          or m.to_latest >= $8::date
                                        )
                                      )
                                    offset
                                      0
                                  )
                                )
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'PartnerSuccession' then (
                        exists (
                          select
                            1
                          from
                            partner_succession t18
                            join partner t19 on (t19.id = t18.predecessor_id)
                            and (
                              t19.archived_at is null
                              and (
                                t19.is_public
                                or $2::boolean
                                or t19.id = any ($6::uuid[])
                              )
                            )
                            join partner t20 on (t20.id = t18.successor_id)
                            and (
                              t20.archived_at is null
                              and (
                                t20.is_public
                                or $2::boolean
                                or t20.id = any ($6::uuid[])
                              )
                            )
                          where
                            (t18.id = i.subject_id)
                            and (t18.archived_at is null)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            partner_succession s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or exists (
                                select
                                  1
                                from
                                  partner p
                                where
                                  p.id in (s.predecessor_id, s.successor_id)
                                  and (
                                    $5::boolean
                                    and (
                                      $3::boolean
                                      or (
                                        $7::uuid[] <> '{}'
                                        and exists (
                                          select
                                            1
                                          from
                                            membership m
                                          where
                                            m.partner_id = p.id
                                            and m.partnership_id = any ($7::uuid[])
                                            and (
                                              m.status = 'CONFIRMED'
                                              and m.archived_at is null
                                              and (
                                                m.from_earliest is null
                                                or m.from_earliest <= $8::date
                                              )
                                              and (
                                                m.to_latest is null
                                                or m.to_latest >= $8::date
                                              )
                                            )
                                          offset
                                            0
                                        )
                                      )
                                    )
                                  )
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Contact' then exists (
                        select
                          1
                        from
                          contact s
                        where
                          s.id = i.subject_id
                          and (
                            $11::boolean
                            or s.partner_id = any ($12::uuid[])
                            or (
                              $13::uuid[] <> '{}'
                              and exists (
                                select
                                  1
                                from
                                  membership m
                                where
                                  m.partner_id = s.partner_id
                                  and m.partnership_id = any ($13::uuid[])
                                  and (
                                    m.status = 'CONFIRMED'
                                    and m.archived_at is null
                                    and (
                                      m.from_earliest is null
                                      or m.from_earliest <= $8::date
                                    )
                                    and (
                                      m.to_latest is null
                                      or m.to_latest >= $8::date
                                    )
                                  )
                                offset
                                  0
                              )
                            )
                          )
                          and (
                            s.archived_at is null
                            or exists (
                              select
                                1
                              from
                                partner p
                              where
                                p.id = s.partner_id
                                and (
                                  (
                                    $5::boolean
                                    and (
                                      $3::boolean
                                      or p.id = any ($6::uuid[])
                                      or (
                                        $7::uuid[] <> '{}'
                                        and exists (
                                          select
                                            1
                                          from
                                            membership m
                                          where
                                            m.partner_id = p.id
                                            and m.partnership_id = any ($7::uuid[])
                                            and (
                                              m.status = 'CONFIRMED'
                                              and m.archived_at is null
                                              and (
                                                m.from_earliest is null
                                                or m.from_earliest <= $8::date
                                              )
                                              and (
                                                m.to_latest is null
                                                or m.to_latest >= $8::date
                                              )
                                            )
                                          offset
                                            0
                                        )
                                      )
                                    )
                                  )
                                  and (
                                    $11::boolean
                                    or p.id = any ($12::uuid[])
                                    or (
                                      $13::uuid[] <> '{}'
                                      and exists (
                                        select
                                          1
                                        from
                                          membership m
                                        where
                                          m.partner_id = p.id
                                          and m.partnership_id = any ($13::uuid[])
                                          and (
                                            m.status = 'CONFIRMED'
                                            and m.archived_at is null
                                            and (
                                              m.from_earliest is null
                                              or m.from_earliest <= $8::date
                                            )
                                            and (
                                              m.to_latest is null
                                              or m.to_latest >= $8::date
                                            )
                                          )
                                        offset
                                          0
                                      )
                                    )
                                  )
                                )
                            )
                          )
                        offset
                          0
                      )
                      when 'Membership' then (
                        exists (
                          select
                            1
                          from
                            membership t21
                            join partner t22 on (t22.id = t21.partner_id)
                            and (
                              t22.archived_at is null
                              and (
                                t22.is_public
                                or $2::boolean
                                or t22.id = any ($6::uuid[])
                              )
                            )
                            join partnership t23 on (t23.id = t21.partnership_id)
                            and (t23.archived_at is null)
                          where
                            (t21.id = i.subject_id)
                            and (
                              t21.archived_at is null
                              and (
                                t21.status = 'CONFIRMED'
                                or $2::boolean
                                or t21.partner_id = any ($6::uuid[])
                              )
                            )
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            membership s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                $5::boolean
                                and (
                                  $3::boolean
                                  or s.partnership_id = any ($7::uuid[])
                                )
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Venue' then (
                        exists (
                          select
                            1
                          from
                            venue t24
                          where
                            (t24.id = i.subject_id)
                            and (t24.archived_at is null)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            venue s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                $5::boolean
                                and $3::boolean
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Event' then (
                        exists (
                          select
                            1
                          from
                            event t25
                          where
                            (t25.id = i.subject_id)
                            and (
                              t25.archived_at is null
                              and (
                                t25.is_public
                                or $2::boolean
                              )
                            )
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            event s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                $5::boolean
                                and (
                                  $3::boolean
                                  or exists (
                                    select
                                      1
                                    from
                                      participation o
                                    where
                                      o.event_id = s.id
                                      and o.partnership_id = any ($7::uuid[])
                                      and o.role in ('ORGANISER', 'CO_ORGANISER')
                                      and o.consent = 'GIVEN'
                                      and o.archived_at is null
                                    offset
                                      0
                                  )
                                  or (
                                    $10::boolean
                                    and s.visibility = 'INTERNAL'
                                    and s.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                  )
                                )
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Topic' then (
                        exists (
                          select
                            1
                          from
                            topic t26
                          where
                            (t26.id = i.subject_id)
                            and (t26.archived_at is null)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            topic s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                $5::boolean
                                and $3::boolean
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'Participation' then (
                        exists (
                          select
                            1
                          from
                            participation t27
                            join event t28 on (t28.id = t27.event_id)
                            and (
                              t28.archived_at is null
                              and (
                                t28.is_public
                                or $2::boolean
                              )
                            )
                            left join partner t29 on (t29.id = t27.partner_id)
                            and (
                              t29.archived_at is null
                              and (
                                t29.is_public
                                or $2::boolean
                                or t29.id = any ($6::uuid[])
                              )
                            )
                            left join partnership t30 on (t30.id = t27.partnership_id)
                            and (t30.archived_at is null)
                            left join network t31 on (t31.id = t27.network_id)
                            and (true)
                          where
                            (t27.id = i.subject_id)
                            and (
                              (
                                t27.archived_at is null
                                and (
                                  t27.consent = 'GIVEN'
                                  or $2::boolean
                                )
                              )
                            )
                            and (
                              (
                                t27.partner_id is null
                                or t29.id is not null
                              )
                            )
                            and (
                              (
                                t27.partnership_id is null
                                or t30.id is not null
                              )
                            )
                            and (
                              (
                                t27.network_id is null
                                or t31.id is not null
                              )
                            )
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            participation s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                exists (
                                  select
                                    1
                                  from
                                    event e
                                  where
                                    e.id = s.event_id
                                    and (
                                      $5::boolean
                                      and (
                                        $3::boolean
                                        or exists (
                                          select
                                            1
                                          from
                                            participation o
                                          where
                                            o.event_id = e.id
                                            and o.partnership_id = any ($7::uuid[])
                                            and o.role in ('ORGANISER', 'CO_ORGANISER')
                                            and o.consent = 'GIVEN'
                                            and o.archived_at is null
                                          offset
                                            0
                                        )
                                        or (
                                          $10::boolean
                                          and e.visibility = 'INTERNAL'
                                          and e.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                        )
                                      )
                                    )
                                )
                                and (
                                  not (
                                    s.role in ('ORGANISER', 'CO_ORGANISER')
                                    and num_nonnulls (s.partnership_id, s.network_id) = 1
                                  )
                                  or $3::boolean
                                  or coalesce(s.partnership_id = any ($7::uuid[]), false)
                                  or (
                                    s.consent <> 'GIVEN'
                                    and s.partnership_id is not null
                                  )
                                )
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'EventSeries' then (
                        exists (
                          select
                            1
                          from
                            event_series t32
                          where
                            (t32.id = i.subject_id)
                            and (t32.archived_at is null)
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            event_series s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                $5::boolean
                                and $3::boolean
                              )
                            )
                          offset
                            0
                        )
                      )
                      when 'TodoDismissal' then (
                        exists (
                          select
                            1
                          from
                            todo_dismissal t33
                          where
                            (t33.id = i.subject_id)
                            and (
                              (t33.archived_at is null)
                              and (
                                (
                                  $5::boolean
                                  and (
                                    $9::boolean
                                    or (
                                      t33.subject_type = 'Partner'
                                      and t33.subject_id = any ($6::uuid[])
                                    )
                                  )
                                )
                              )
                              and (
                                (
                                  case t33.subject_type
                                    when 'Partnership' then exists (
                                      select
                                        1
                                      from
                                        partnership t34
                                      where
                                        (t34.id = t33.subject_id)
                                        and (t34.archived_at is null)
                                      offset
                                        0
                                    )
                                    when 'Network' then exists (
                                      select
                                        1
                                      from
                                        network t35
                                      where
                                        (t35.id = t33.subject_id)
                                        and (true)
                                      offset
                                        0
                                    )
                                    when 'Partner' then exists (
                                      select
                                        1
                                      from
                                        partner t36
                                      where
                                        (t36.id = t33.subject_id)
                                        and (
                                          t36.archived_at is null
                                          and (
                                            t36.is_public
                                            or $2::boolean
                                            or t36.id = any ($6::uuid[])
                                          )
                                        )
                                      offset
                                        0
                                    )
                                    when 'Membership' then exists (
                                      select
                                        1
                                      from
                                        membership t37
                                        join partner t38 on (t38.id = t37.partner_id)
                                        and (
                                          t38.archived_at is null
                                          and (
                                            t38.is_public
                                            or $2::boolean
                                            or t38.id = any ($6::uuid[])
                                          )
                                        )
                                        join partnership t39 on (t39.id = t37.partnership_id)
                                        and (t39.archived_at is null)
                                      where
                                        (t37.id = t33.subject_id)
                                        and (
                                          t37.archived_at is null
                                          and (
                                            t37.status = 'CONFIRMED'
                                            or $2::boolean
                                            or t37.partner_id = any ($6::uuid[])
                                          )
                                        )
                                      offset
                                        0
                                    )
                                    when 'Venue' then exists (
                                      select
                                        1
                                      from
                                        venue t40
                                      where
                                        (t40.id = t33.subject_id)
                                        and (t40.archived_at is null)
                                      offset
                                        0
                                    )
                                    when 'Event' then exists (
                                      select
                                        1
                                      from
                                        event t41
                                      where
                                        (t41.id = t33.subject_id)
                                        and (
                                          t41.archived_at is null
                                          and (
                                            t41.is_public
                                            or $2::boolean
                                          )
                                        )
                                      offset
                                        0
                                    )
                                    when 'EventSeries' then exists (
                                      select
                                        1
                                      from
                                        event_series t42
                                      where
                                        (t42.id = t33.subject_id)
                                        and (t42.archived_at is null)
                                      offset
                                        0
                                    )
                                    else false
                                  end
                                )
                              )
                            )
                          offset
                            0
                        )
                        or exists (
                          select
                            1
                          from
                            todo_dismissal s
                          where
                            s.id = i.subject_id
                            and s.archived_at is not null
                            and (
                              $3::boolean
                              or (
                                case s.subject_type
                                  when 'Partnership' then exists (
                                    select
                                      1
                                    from
                                      partnership subject
                                    where
                                      subject.id = s.subject_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or subject.id = any ($7::uuid[])
                                        )
                                      )
                                  )
                                  when 'Network' then exists (
                                    select
                                      1
                                    from
                                      network subject
                                    where
                                      subject.id = s.subject_id
                                      and (
                                        $5::boolean
                                        and $3::boolean
                                      )
                                  )
                                  when 'Partner' then exists (
                                    select
                                      1
                                    from
                                      partner subject
                                    where
                                      subject.id = s.subject_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or subject.id = any ($6::uuid[])
                                          or (
                                            $7::uuid[] <> '{}'
                                            and exists (
                                              select
                                                1
                                              from
                                                membership m
                                              where
                                                m.partner_id = subject.id
                                                and m.partnership_id = any ($7::uuid[])
                                                and (
                                                  m.status = 'CONFIRMED'
                                                  and m.archived_at is null
                                                  and (
                                                    m.from_earliest is null
                                                    or m.from_earliest <= $8::date
                                                  )
                                                  and (
                                                    m.to_latest is null
                                                    or m.to_latest >= $8::date
                                                  )
                                                )
                                              offset
                                                0
                                            )
                                          )
                                        )
                                      )
                                  )
                                  when 'Membership' then exists (
                                    select
                                      1
                                    from
                                      membership subject
                                    where
                                      subject.id = s.subject_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or subject.partnership_id = any ($7::uuid[])
                                        )
                                      )
                                  )
                                  when 'Venue' then exists (
                                    select
                                      1
                                    from
                                      venue subject
                                    where
                                      subject.id = s.subject_id
                                      and (
                                        $5::boolean
                                        and $9::boolean
                                      )
                                  )
                                  when 'Event' then exists (
                                    select
                                      1
                                    from
                                      event subject
                                    where
                                      subject.id = s.subject_id
                                      and (
                                        $5::boolean
                                        and (
                                          $3::boolean
                                          or exists (
                                            select
                                              1
                                            from
                                              participation o
                                            where
                                              o.event_id = subject.id
                                              and o.partnership_id = any ($7::uuid[])
                                              and o.role in ('ORGANISER', 'CO_ORGANISER')
                                              and o.consent = 'GIVEN'
                                              and o.archived_at is null
                                            offset
                                              0
                                          )
                                          or (
                                            $10::boolean
                                            and subject.visibility = 'INTERNAL'
                                            and subject.status in ('IDEA', 'DRAFT', 'PROPOSED')
                                          )
                                        )
                                      )
                                  )
                                  when 'EventSeries' then exists (
                                    select
                                      1
                                    from
                                      event_series subject
                                    where
                                      subject.id = s.subject_id
                                      and (
                                        $5::boolean
                                        and $9::boolean
                                      )
                                  )
                                  else false
                                end
                              )
                            )
                          offset
                            0
                        )
                      )
                      else false
                    end
                  )
                offset
                  0
              )
            )
          )
        order by
          t1.seq desc
        limit
          $14::integer
      ) t43
  ) || '}' as json
