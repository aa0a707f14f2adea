-- events-first-page.graphql; plan: generic; cost: 550
select
  '{"events":' || (
    select
      '{"nodes":[' || coalesce(array_to_string((array_agg(t2.c0)) [1:$1::integer], ','), '') || '],"pageInfo":{"endCursor":' || coalesce('"' || ((array_agg(t2.c1)) [1:$1::integer]) [least(count(*), $1::integer)::integer] || '"', 'null') || ',"hasNextPage":' || (count(*) > $1::integer)::text || '}}'
    from
      (
        select
          '{"title":' || to_json(t1.title)::text || ',"status":"' || t1.status || '","kind":"' || t1.kind || '","date":' || case
            when not (t1.date_edtf is null) then '{"edtf":' || to_json(t1.date_edtf)::text || ',"earliest":' || coalesce('"' || t1.date_earliest::text || '"', 'null') || ',"latest":' || coalesce('"' || t1.date_latest::text || '"', 'null') || '}'
            else 'null'
          end || ',"venue":' || case
            when t3.id is not null then '{"name":' || to_json(t3.name)::text || '}'
            else 'null'
          end || ',"participations":' || (
            select
              '[' || coalesce(string_agg(t8.j, ','), '') || ']'
            from
              (
                select
                  '{"actor":' || case
                    when t5.id is not null then '{"__typename":"Partner","name":' || to_json(t5.name)::text || '}'
                    when t6.id is not null then '{"__typename":"Partnership","name":' || to_json(t6.name)::text || '}'
                    when t7.id is not null then '{"__typename":"Network","name":' || to_json(t7.name)::text || '}'
                    else 'null'
                  end || '}' as j
                from
                  participation t4
                  left join partner t5 on (t5.id = t4.partner_id)
                  and (
                    t5.archived_at is null
                    and (
                      t5.is_public
                      or $2::boolean
                      or t5.id = any ($3::uuid[])
                    )
                  )
                  left join partnership t6 on (t6.id = t4.partnership_id)
                  and (t6.archived_at is null)
                  left join network t7 on (t7.id = t4.network_id)
                  and (true)
                where
                  (t4.event_id = t1.id)
                  and (t4.role = any ($4::text[]))
                  and (
                    (
                      t4.archived_at is null
                      and (
                        t4.consent = 'GIVEN'
                        or $2::boolean
                      )
                    )
                  )
                  and (
                    (
                      t4.partner_id is null
                      or t5.id is not null
                    )
                  )
                  and (
                    (
                      t4.partnership_id is null
                      or t6.id is not null
                    )
                  )
                  and (
                    (
                      t4.network_id is null
                      or t7.id is not null
                    )
                  )
                order by
                  t4.position,
                  t4.id
              ) t8
          ) || '}' as c0,
          translate(
            encode(
              convert_to(
                json_build_array('DATE_ASC'::text, (t1.sort_earliest)::text, (t1.sort_latest)::text, (t1.id)::text)::text,
                'UTF8'
              ),
              'base64'
            ),
            E'+/=\n',
            '-_'
          ) as c1
        from
          event t1
          left join venue t3 on (t3.id = t1.venue_id)
          and (t3.archived_at is null)
        where
          (
            (t1.during && daterange ($5::date, null, '[]'))
            and (
              (
                t1.sort_earliest >= least(
                  $6::date,
                  (
                    select
                      min(w.day)
                    from
                      (
                        select
                          e.sort_earliest as day
                        from
                          event e
                        where
                          e.archived_at is null
                          and e.during @> $6::date
                        offset
                          0
                      ) w
                  )
                )
              )
            )
            and (
              t1.archived_at is null
              and (
                t1.is_public
                or $2::boolean
              )
            )
          )
        order by
          t1.sort_earliest,
          t1.sort_latest,
          t1.id
        limit
          $7::integer
      ) t2
  ) || '}' as json
