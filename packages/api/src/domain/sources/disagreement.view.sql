-- Pairs of statements that cannot both be true. A trigger keeps `disputed`, which finds the few without comparing all.
create view disagreement as
select a.id as statement_id, b.id as other_id
from statement a
join statement b on b.about = a.about and b.archived_at is null and contradicts(a, b)
join source sa on sa.id = a.source_id and sa.archived_at is null
join source sb on sb.id = b.source_id and sb.archived_at is null
where a.disputed
