-- node.graphql; plan: generic; cost: 1
select
  '{"node":' || coalesce(
    (
      select
        '{"id":"Venue:' || t1.id::text || '","name":' || to_json(t1.name)::text || ',"address":' || coalesce(to_json(t1.address)::text, 'null') || '}'
      from
        venue t1
      where
        (t1.id = $1::uuid)
        and (t1.archived_at is null)
    ),
    'null'
  ) || '}' as json
