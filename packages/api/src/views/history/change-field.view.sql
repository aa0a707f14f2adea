-- The fields of a change, one in each row.
create view change_field as
select i.id as change_item_id, k.field, (i.before -> k.field)::text as before, (i.after -> k.field)::text as after
from change_item i
cross join lateral (
  select jsonb_object_keys(coalesce(i.before, '{}') || coalesce(i.after, '{}')) as field) k
