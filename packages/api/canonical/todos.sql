-- todos.graphql; plan: generic; cost: 1040
select
  '{"todos":' || (
    select
      '{"nodes":[' || coalesce(array_to_string((array_agg(t2.c0)) [1:$1::integer], ','), '') || ']}'
    from
      (
        select
          '{"kind":"' || t1.kind || '","field":' || to_json(t1.field)::text || ',"year":' || coalesce((t1.year)::text, 'null') || ',"subject":' || (
            case t1.subject_type
              when 'Event' then coalesce(
                (
                  select
                    '{"id":"Event:' || t3.id::text || '"}'
                  from
                    event t3
                  where
                    (t3.id = t1.subject_id)
                    and (
                      t3.archived_at is null
                      and (
                        t3.is_public
                        or $2::boolean
                      )
                    )
                ),
                'null'
              )
              when 'Partner' then coalesce(
                (
                  select
                    '{"id":"Partner:' || t4.id::text || '"}'
                  from
                    partner t4
                  where
                    (t4.id = t1.subject_id)
                    and (
                      t4.archived_at is null
                      and (
                        t4.is_public
                        or $2::boolean
                        or t4.id = any ($3::uuid[])
                      )
                    )
                ),
                'null'
              )
              when 'EventSeries' then coalesce(
                (
                  select
                    '{"id":"EventSeries:' || t5.id::text || '"}'
                  from
                    event_series t5
                  where
                    (t5.id = t1.subject_id)
                    and (t5.archived_at is null)
                ),
                'null'
              )
              when 'Membership' then coalesce(
                (
                  select
                    '{"id":"Membership:' || t6.id::text || '"}'
                  from
                    membership t6
                    join partner t7 on (t7.id = t6.partner_id)
                    and (
                      t7.archived_at is null
                      and (
                        t7.is_public
                        or $2::boolean
                        or t7.id = any ($3::uuid[])
                      )
                    )
                    join partnership t8 on (t8.id = t6.partnership_id)
                    and (t8.archived_at is null)
                  where
                    (t6.id = t1.subject_id)
                    and (
                      t6.archived_at is null
                      and (
                        t6.status = 'CONFIRMED'
                        or $2::boolean
                        or t6.partner_id = any ($3::uuid[])
                      )
                    )
                ),
                'null'
              )
              when 'Partnership' then coalesce(
                (
                  select
                    '{"id":"Partnership:' || t9.id::text || '"}'
                  from
                    partnership t9
                  where
                    (t9.id = t1.subject_id)
                    and (t9.archived_at is null)
                ),
                'null'
              )
              when 'Venue' then coalesce(
                (
                  select
                    '{"id":"Venue:' || t10.id::text || '"}'
                  from
                    venue t10
                  where
                    (t10.id = t1.subject_id)
                    and (t10.archived_at is null)
                ),
                'null'
              )
              when 'Network' then coalesce(
                (
                  select
                    '{"id":"Network:' || t11.id::text || '"}'
                  from
                    network t11
                  where
                    (t11.id = t1.subject_id)
                    and (true)
                ),
                'null'
              )
              when 'Participation' then coalesce(
                (
                  select
                    '{"id":"Participation:' || t12.id::text || '"}'
                  from
                    participation t12
                    join event t13 on (t13.id = t12.event_id)
                    and (
                      t13.archived_at is null
                      and (
                        t13.is_public
                        or $2::boolean
                      )
                    )
                    left join partner t14 on (t14.id = t12.partner_id)
                    and (
                      t14.archived_at is null
                      and (
                        t14.is_public
                        or $2::boolean
                        or t14.id = any ($3::uuid[])
                      )
                    )
                    left join partnership t15 on (t15.id = t12.partnership_id)
                    and (t15.archived_at is null)
                    left join network t16 on (t16.id = t12.network_id)
                    and (true)
                  where
                    (t12.id = t1.subject_id)
                    and (
                      (
                        t12.archived_at is null
                        and (
                          t12.consent = 'GIVEN'
                          or $2::boolean
                        )
                      )
                    )
                    and (
                      (
                        t12.partner_id is null
                        or t14.id is not null
                      )
                    )
                    and (
                      (
                        t12.partnership_id is null
                        or t15.id is not null
                      )
                    )
                    and (
                      (
                        t12.network_id is null
                        or t16.id is not null
                      )
                    )
                ),
                'null'
              )
              else 'null'
            end
          ) || ',"partnerships":' || (
            select
              '[' || coalesce(string_agg(t19.j, ','), '') || ']'
            from
              (
                select
                  '{"name":' || to_json(t17.name)::text || '}' as j
                from
                  (
                    select distinct
                      c.partnership_id as id
                    from
                      (
                        select
                          x.event_id as subject_id,
                          x.partnership_id
                        from
                          participation x
                        where
                          x.partnership_id is not null
                          and x.archived_at is null
                        union all
                        select
                          m.partner_id,
                          m.partnership_id
                        from
                          membership m
                        where
                          (
                            m.status = 'CONFIRMED'
                            and m.archived_at is null
                            and (
                              m.from_earliest is null
                              or m.from_earliest <= $4::date
                            )
                            and (
                              m.to_latest is null
                              or m.to_latest >= $4::date
                            )
                          )
                        union all
                        select
                          m.id,
                          m.partnership_id
                        from
                          membership m
                        where
                          m.archived_at is null
                        union all
                        select
                          w.id,
                          m.partnership_id
                        from
                          membership w
                          join membership m on m.partner_id = w.partner_id
                        where
                          w.status = 'PROPOSED'
                          and w.archived_at is null
                          and (
                            m.status = 'CONFIRMED'
                            and m.archived_at is null
                            and (
                              m.from_earliest is null
                              or m.from_earliest <= $4::date
                            )
                            and (
                              m.to_latest is null
                              or m.to_latest >= $4::date
                            )
                          )
                        union all
                        select
                          o.id,
                          o.partnership_id
                        from
                          participation o
                        where
                          o.consent = 'PENDING'
                          and o.archived_at is null
                        union all
                        select
                          p.id,
                          p.id
                        from
                          partnership p
                      ) c
                    where
                      c.subject_id = t1.subject_id
                    offset
                      0
                  ) t18
                  join partnership t17 on t17.id = t18.id
                where
                  (t17.archived_at is null)
                order by
                  t17.name collate polish,
                  t17.id
              ) t19
          ) || ',"canResolve":' || (
            (
              case t1.kind
                when 'MEMBERSHIP_PROPOSED' then exists (
                  select
                    1
                  from
                    membership subject
                  where
                    subject.id = t1.subject_id
                    and (
                      $5::boolean
                      and (
                        $6::boolean
                        or subject.partner_id = any ($3::uuid[])
                        or (
                          $7::uuid[] <> '{}'
                          and exists (
                            select
                              1
                            from
                              membership m
                            where
                              m.partner_id = subject.partner_id
                              and m.partnership_id = any ($7::uuid[])
                              and (
                                m.status = 'CONFIRMED'
                                and m.archived_at is null
                                and (
                                  m.from_earliest is null
                                  or m.from_earliest <= $4::date
                                )
                                and (
                                  m.to_latest is null
                                  or m.to_latest >= $4::date
                                )
                              )
                            offset
                              0
                          )
                        )
                      )
                    )
                )
                when 'CONSENT_PENDING' then exists (
                  select
                    1
                  from
                    participation subject
                  where
                    subject.id = t1.subject_id
                    and (
                      $5::boolean
                      and subject.partnership_id is not null
                      and (
                        subject.role in ('ORGANISER', 'CO_ORGANISER')
                        and num_nonnulls (subject.partnership_id, subject.network_id) = 1
                      )
                      and (
                        $6::boolean
                        or coalesce(subject.partnership_id = any ($7::uuid[]), false)
                      )
                    )
                )
                else (
                  case t1.subject_type
                    when 'Partnership' then exists (
                      select
                        1
                      from
                        partnership subject
                      where
                        subject.id = t1.subject_id
                        and (
                          $5::boolean
                          and (
                            $6::boolean
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
                        subject.id = t1.subject_id
                        and (
                          $5::boolean
                          and $6::boolean
                        )
                    )
                    when 'Partner' then exists (
                      select
                        1
                      from
                        partner subject
                      where
                        subject.id = t1.subject_id
                        and (
                          $5::boolean
                          and (
                            $6::boolean
                            or subject.id = any ($3::uuid[])
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
                                      or m.from_earliest <= $4::date
                                    )
                                    and (
                                      m.to_latest is null
                                      or m.to_latest >= $4::date
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
                        subject.id = t1.subject_id
                        and (
                          $5::boolean
                          and (
                            $6::boolean
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
                        subject.id = t1.subject_id
                        and (
                          $5::boolean
                          and $8::boolean
                        )
                    )
                    when 'Event' then exists (
                      select
                        1
                      from
                        event subject
                      where
                        subject.id = t1.subject_id
                        and (
                          $5::boolean
                          and (
                            $6::boolean
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
                              $9::boolean
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
                        subject.id = t1.subject_id
                        and (
                          $5::boolean
                          and $8::boolean
                        )
                    )
                    else false
                  end
                )
              end
            )
          )::text || ',"dismissal":' || case
            when t20.id is not null then '{"note":' || coalesce(to_json(t20.note)::text, 'null') || '}'
            else 'null'
          end || '}' as c0
        from
          todo t1
          left join todo_dismissal t20 on (t20.id = t1.dismissal_id)
          and (
            (t20.archived_at is null)
            and (
              (
                $5::boolean
                and (
                  $8::boolean
                  or (
                    t20.subject_type = 'Partner'
                    and t20.subject_id = any ($3::uuid[])
                  )
                )
              )
            )
            and (
              (
                case t20.subject_type
                  when 'Partnership' then exists (
                    select
                      1
                    from
                      partnership t21
                    where
                      (t21.id = t20.subject_id)
                      and (t21.archived_at is null)
                    offset
                      0
                  )
                  when 'Network' then exists (
                    select
                      1
                    from
                      network t22
                    where
                      (t22.id = t20.subject_id)
                      and (true)
                    offset
                      0
                  )
                  when 'Partner' then exists (
                    select
                      1
                    from
                      partner t23
                    where
                      (t23.id = t20.subject_id)
                      and (
                        t23.archived_at is null
                        and (
                          t23.is_public
                          or $2::boolean
                          or t23.id = any ($3::uuid[])
                        )
                      )
                    offset
                      0
                  )
                  when 'Membership' then exists (
                    select
                      1
                    from
                      membership t24
                      join partner t25 on (t25.id = t24.partner_id)
                      and (
                        t25.archived_at is null
                        and (
                          t25.is_public
                          or $2::boolean
                          or t25.id = any ($3::uuid[])
                        )
                      )
                      join partnership t26 on (t26.id = t24.partnership_id)
                      and (t26.archived_at is null)
                    where
                      (t24.id = t20.subject_id)
                      and (
                        t24.archived_at is null
                        and (
                          t24.status = 'CONFIRMED'
                          or $2::boolean
                          or t24.partner_id = any ($3::uuid[])
                        )
                      )
                    offset
                      0
                  )
                  when 'Venue' then exists (
                    select
                      1
                    from
                      venue t27
                    where
                      (t27.id = t20.subject_id)
                      and (t27.archived_at is null)
                    offset
                      0
                  )
                  when 'Event' then exists (
                    select
                      1
                    from
                      event t28
                    where
                      (t28.id = t20.subject_id)
                      and (
                        t28.archived_at is null
                        and (
                          t28.is_public
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
                      event_series t29
                    where
                      (t29.id = t20.subject_id)
                      and (t29.archived_at is null)
                    offset
                      0
                  )
                  else false
                end
              )
            )
          )
        where
          (
            (t1.dismissal_id is null)
            and (
              (
                case t1.kind
                  when 'MEMBERSHIP_PROPOSED' then exists (
                    select
                      1
                    from
                      membership subject
                    where
                      subject.id = t1.subject_id
                      and (
                        $5::boolean
                        and (
                          $6::boolean
                          or subject.partner_id = any ($3::uuid[])
                          or (
                            $7::uuid[] <> '{}'
                            and exists (
                              select
                                1
                              from
                                membership m
                              where
                                m.partner_id = subject.partner_id
                                and m.partnership_id = any ($7::uuid[])
                                and (
                                  m.status = 'CONFIRMED'
                                  and m.archived_at is null
                                  and (
                                    m.from_earliest is null
                                    or m.from_earliest <= $4::date
                                  )
                                  and (
                                    m.to_latest is null
                                    or m.to_latest >= $4::date
                                  )
                                )
                              offset
                                0
                            )
                          )
                        )
                      )
                  )
                  when 'CONSENT_PENDING' then exists (
                    select
                      1
                    from
                      participation subject
                    where
                      subject.id = t1.subject_id
                      and (
                        $5::boolean
                        and subject.partnership_id is not null
                        and (
                          subject.role in ('ORGANISER', 'CO_ORGANISER')
                          and num_nonnulls (subject.partnership_id, subject.network_id) = 1
                        )
                        and (
                          $6::boolean
                          or coalesce(subject.partnership_id = any ($7::uuid[]), false)
                        )
                      )
                  )
                  else (
                    (
                      $5::boolean
                      and (
                        $8::boolean
                        or (
                          t1.subject_type = 'Partner'
                          and t1.subject_id = any ($3::uuid[])
                        )
                      )
                    )
                  )
                  and (
                    case t1.kind
                      when 'PARTNER_WITHOUT_CONTACT' then exists (
                        select
                          1
                        from
                          membership m
                          join partnership ps on ps.id = m.partnership_id
                        where
                          m.partner_id = t1.subject_id
                          and (
                            m.status = 'CONFIRMED'
                            and m.archived_at is null
                            and (
                              m.from_earliest is null
                              or m.from_earliest <= $4::date
                            )
                            and (
                              m.to_latest is null
                              or m.to_latest >= $4::date
                            )
                          )
                          and ps.archived_at is null
                          and ps.scope = 'DISTRICT'
                        offset
                          0
                      )
                      and not exists (
                        select
                          1
                        from
                          contact c
                        where
                          c.partner_id = t1.subject_id
                          and c.archived_at is null
                          and (
                            c.visibility = 'PUBLIC'
                            or (
                              $10::boolean
                              or c.partner_id = any ($11::uuid[])
                              or (
                                $12::uuid[] <> '{}'
                                and exists (
                                  select
                                    1
                                  from
                                    membership m
                                  where
                                    m.partner_id = c.partner_id
                                    and m.partnership_id = any ($12::uuid[])
                                    and (
                                      m.status = 'CONFIRMED'
                                      and m.archived_at is null
                                      and (
                                        m.from_earliest is null
                                        or m.from_earliest <= $4::date
                                      )
                                      and (
                                        m.to_latest is null
                                        or m.to_latest >= $4::date
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
                      else true
                    end
                  )
                end
              )
            )
          )
        order by
          case
            when t1.last_day >= $4::date then 0
            when t1.last_day < $4::date then 1
            else 2
          end,
          coalesce(abs(least(t1.last_day, date '3000-01-01') - $4::date), 0),
          t1.name collate polish,
          t1.kind collate polish,
          t1.about
        limit
          $1::integer
      ) t2
  ) || ',"todoCounts":' || (
    select
      '[' || coalesce(string_agg(t31.j, ','), '') || ']'
    from
      (
        select
          '{"kind":"' || t30.kind || '","count":' || (
            (
              select
                count(*)
              from
                todo
              where
                (todo.kind = t30.kind)
                and (
                  (
                    case todo.kind
                      when 'MEMBERSHIP_PROPOSED' then exists (
                        select
                          1
                        from
                          membership subject
                        where
                          subject.id = todo.subject_id
                          and (
                            $5::boolean
                            and (
                              $6::boolean
                              or subject.partner_id = any ($3::uuid[])
                              or (
                                $7::uuid[] <> '{}'
                                and exists (
                                  select
                                    1
                                  from
                                    membership m
                                  where
                                    m.partner_id = subject.partner_id
                                    and m.partnership_id = any ($7::uuid[])
                                    and (
                                      m.status = 'CONFIRMED'
                                      and m.archived_at is null
                                      and (
                                        m.from_earliest is null
                                        or m.from_earliest <= $4::date
                                      )
                                      and (
                                        m.to_latest is null
                                        or m.to_latest >= $4::date
                                      )
                                    )
                                  offset
                                    0
                                )
                              )
                            )
                          )
                      )
                      when 'CONSENT_PENDING' then exists (
                        select
                          1
                        from
                          participation subject
                        where
                          subject.id = todo.subject_id
                          and (
                            $5::boolean
                            and subject.partnership_id is not null
                            and (
                              subject.role in ('ORGANISER', 'CO_ORGANISER')
                              and num_nonnulls (subject.partnership_id, subject.network_id) = 1
                            )
                            and (
                              $6::boolean
                              or coalesce(subject.partnership_id = any ($7::uuid[]), false)
                            )
                          )
                      )
                      else (
                        (
                          $5::boolean
                          and (
                            $8::boolean
                            or (
                              todo.subject_type = 'Partner'
                              and todo.subject_id = any ($3::uuid[])
                            )
                          )
                        )
                      )
                      and (
                        case todo.kind
                          when 'PARTNER_WITHOUT_CONTACT' then exists (
                            select
                              1
                            from
                              membership m
                              join partnership ps on ps.id = m.partnership_id
                            where
                              m.partner_id = todo.subject_id
                              and (
                                m.status = 'CONFIRMED'
                                and m.archived_at is null
                                and (
                                  m.from_earliest is null
                                  or m.from_earliest <= $4::date
                                )
                                and (
                                  m.to_latest is null
                                  or m.to_latest >= $4::date
                                )
                              )
                              and ps.archived_at is null
                              and ps.scope = 'DISTRICT'
                            offset
                              0
                          )
                          and not exists (
                            select
                              1
                            from
                              contact c
                            where
                              c.partner_id = todo.subject_id
                              and c.archived_at is null
                              and (
                                c.visibility = 'PUBLIC'
                                or (
                                  $10::boolean
                                  or c.partner_id = any ($11::uuid[])
                                  or (
                                    $12::uuid[] <> '{}'
                                    and exists (
                                      select
                                        1
                                      from
                                        membership m
                                      where
                                        m.partner_id = c.partner_id
                                        and m.partnership_id = any ($12::uuid[])
                                        and (
                                          m.status = 'CONFIRMED'
                                          and m.archived_at is null
                                          and (
                                            m.from_earliest is null
                                            or m.from_earliest <= $4::date
                                          )
                                          and (
                                            m.to_latest is null
                                            or m.to_latest >= $4::date
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
                          else true
                        end
                      )
                    end
                  )
                )
                and ((todo.dismissal_id is null))
            )
          )::text || '}' as j
        from
          todo_kind t30
        where
          true
        order by
          t30.position
      ) t31
  ) || '}' as json
