-- The years in which events begin, to count how many events of each year are incomplete.
create view archive_year as
select distinct extract(year from coalesce(date_earliest, date_latest))::integer as year
from event
where archived_at is null and date_latest is not null
