-- viewer.graphql; plan: generic; cost: 11
select
  '{"viewer":' || coalesce(
    (
      select
        '{"account":' || case
          when t2.id is not null then '{"name":' || to_json(t2.name)::text || ',"email":' || to_json(t2.email)::text || ',"roles":' || (
            select
              '[' || coalesce(string_agg(t6.j, ','), '') || ']'
            from
              (
                select
                  '{"role":"' || t3.role || '","partnership":' || case
                    when t4.id is not null then '{"name":' || to_json(t4.name)::text || '}'
                    else 'null'
                  end || ',"partner":' || case
                    when t5.id is not null then '{"name":' || to_json(t5.name)::text || '}'
                    else 'null'
                  end || '}' as j
                from
                  account_role t3
                  left join partnership t4 on (t4.id = t3.partnership_id)
                  and (t4.archived_at is null)
                  left join partner t5 on (t5.id = t3.partner_id)
                  and (
                    t5.archived_at is null
                    and (
                      t5.is_public
                      or $1::boolean
                      or t5.id = any ($2::uuid[])
                    )
                  )
                where
                  (t3.account_id = t2.id)
                order by
                  t3.position,
                  t3.id
              ) t6
          ) || '}'
          else 'null'
        end || '}'
      from
        account t1
        left join account t2 on (t2.id = t1.id)
        and (
          t2.archived_at is null
          and $3::boolean
          and (
            t2.id = $4::uuid
            or $5::boolean
          )
        )
      where
        (t1.id = $4::uuid)
    ),
    'null'
  ) || '}' as json
