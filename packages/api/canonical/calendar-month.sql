-- calendar-month.graphql; plan: generic; cost: 682
select
  '{"calendar":' || (
    select
      case
        when count(*) > '5000' then refuse_reading ('PW001', 'calendar')
        else '[' || coalesce(string_agg(t8.j, ','), '') || ']'
      end
    from
      (
        select
          '{"title":' || to_json(t1.title)::text || ',"status":"' || t1.status || '","kind":"' || t1.kind || '","date":' || case
            when not (t1.date_edtf is null) then '{"edtf":' || to_json(t1.date_edtf)::text || ',"earliest":' || coalesce('"' || t1.date_earliest::text || '"', 'null') || ',"latest":' || coalesce('"' || t1.date_latest::text || '"', 'null') || '}'
            else 'null'
          end || ',"venue":' || case
            when t2.id is not null then '{"name":' || to_json(t2.name)::text || '}'
            else 'null'
          end || ',"participations":' || (
            select
              '[' || coalesce(string_agg(t7.j, ','), '') || ']'
            from
              (
                select
                  '{"actor":' || case
                    when t4.id is not null then '{"__typename":"Partner","name":' || to_json(t4.name)::text || '}'
                    when t5.id is not null then '{"__typename":"Partnership","name":' || to_json(t5.name)::text || '}'
                    when t6.id is not null then '{"__typename":"Network","name":' || to_json(t6.name)::text || '}'
                    else 'null'
                  end || '}' as j
                from
                  participation t3
                  left join partner t4 on (t4.id = t3.partner_id)
                  and (
                    t4.archived_at is null
                    and (
                      t4.is_public
                      or $1::boolean
                      or t4.id = any ($2::uuid[])
                    )
                  )
                  left join partnership t5 on (t5.id = t3.partnership_id)
                  and (t5.archived_at is null)
                  left join network t6 on (t6.id = t3.network_id)
                  and (true)
                where
                  (t3.event_id = t1.id)
                  and (t3.role = any ($3::text[]))
                  and (
                    (
                      t3.archived_at is null
                      and (
                        t3.consent = 'GIVEN'
                        or $1::boolean
                      )
                    )
                  )
                  and (
                    (
                      t3.partner_id is null
                      or t4.id is not null
                    )
                  )
                  and (
                    (
                      t3.partnership_id is null
                      or t5.id is not null
                    )
                  )
                  and (
                    (
                      t3.network_id is null
                      or t6.id is not null
                    )
                  )
                order by
                  t3.position,
                  t3.id
              ) t7
          ) || '}' as j
        from
          event t1
          left join venue t2 on (t2.id = t1.venue_id)
          and (t2.archived_at is null)
        where
          (t1.during && daterange ($4::date, $5::date, '[]'))
          and (
            t1.archived_at is null
            and (
              t1.is_public
              or $1::boolean
            )
          )
        order by
          t1.sort_earliest,
          t1.sort_latest,
          t1.id
        limit
          '5001'
      ) t8
  ) || '}' as json
