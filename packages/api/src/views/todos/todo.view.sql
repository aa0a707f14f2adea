-- What is missing, undecided or waits for an answer. Gaps can be dismissed; what waits is answered instead.
-- Everybody who sees internal data sees every subject here; the read model checks the right to private contacts.
-- The conditions on events and partners are those of the partial indexes that find the few rows they hold for.
create view todo as
select todo_key(c.kind, c.about) as id, c.*, d.id as dismissal_id
from (
  select 'EVENT_WITHOUT_VENUE'::text as kind, e.id as about, 'Event'::text as subject_type, e.id as subject_id,
    'venueId'::text as field, e.title as name,
    -- Infinity if the last day has no bound, null if nothing is known about the days.
    coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end) as last_day,
    extract(year from coalesce(e.date_earliest, e.date_latest))::integer as year,
    null::integer as missing
  from event e
  -- An idea may lack anything, and a cancelled event needs nothing any more.
  where e.archived_at is null and e.status not in ('IDEA', 'CANCELLED') and e.venue_id is null

  union all
  -- An archived venue or organiser counts as missing.
  select 'EVENT_WITHOUT_VENUE'::text as kind, e.id as about, 'Event'::text as subject_type, e.id as subject_id,
    'venueId'::text as field, e.title as name,
    coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end) as last_day,
    extract(year from coalesce(e.date_earliest, e.date_latest))::integer as year,
    null::integer as missing
  from event e
  where e.archived_at is null and e.status not in ('IDEA', 'CANCELLED')
    and e.venue_id in (select v.id from venue v where v.archived_at is not null)

  union all
  select 'EVENT_WITHOUT_ORGANISER'::text as kind, e.id as about, 'Event'::text as subject_type, e.id as subject_id,
    'participations'::text as field, e.title as name,
    coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end) as last_day,
    extract(year from coalesce(e.date_earliest, e.date_latest))::integer as year,
    null::integer as missing
  from event e
  where e.archived_at is null and e.status not in ('IDEA', 'CANCELLED') and not e.organised

  union all
  select 'EVENT_WITHOUT_ORGANISER'::text as kind, e.id as about, 'Event'::text as subject_type, e.id as subject_id,
    'participations'::text as field, e.title as name,
    coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end) as last_day,
    extract(year from coalesce(e.date_earliest, e.date_latest))::integer as year,
    null::integer as missing
  from event e
  where e.archived_at is null and e.status not in ('IDEA', 'CANCELLED')
    and e.id in (
      select o.event_id from participation o join partner a on a.id = o.partner_id
      where a.archived_at is not null
        and o.archived_at is null and o.role in ('ORGANISER', 'CO_ORGANISER') and o.consent <> 'REFUSED'
      union all
      select o.event_id from participation o join partnership a on a.id = o.partnership_id
      where a.archived_at is not null
        and o.archived_at is null and o.role in ('ORGANISER', 'CO_ORGANISER') and o.consent <> 'REFUSED')
    and not exists (
      select 1 from participation o
      left join partner a on a.id = o.partner_id
      left join partnership b on b.id = o.partnership_id
      where o.event_id = e.id
        and o.archived_at is null and o.role in ('ORGANISER', 'CO_ORGANISER') and o.consent <> 'REFUSED'
        and a.archived_at is null and b.archived_at is null)

  union all
  select 'EVENT_WITHOUT_DAY'::text as kind, e.id as about, 'Event'::text as subject_type, e.id as subject_id,
    'date'::text as field, e.title as name,
    coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end) as last_day,
    extract(year from coalesce(e.date_earliest, e.date_latest))::integer as year,
    null::integer as missing
  from event e
  where e.archived_at is null and e.status not in ('IDEA', 'CANCELLED')
    -- An interval between two days is known to the day.
    and e.date_precision is distinct from 'DAY'
    and coalesce(e.date_edtf, '') !~ '^\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d$'

  union all
  select 'PARTNER_WITHOUT_CONTACT', p.id, 'Partner', p.id, 'contacts', p.name, null, null, null
  from partner p
  where p.archived_at is null and p.phone is null and p.email is null
    and not exists (
      select 1 from contact c where c.partner_id = p.id and c.archived_at is null and c.visibility = 'PUBLIC')

  union all
  -- Editions before the one with the highest number that are not on record.
  select 'EDITION_MISSING', s.id, 'EventSeries', s.id, 'events', s.title, null, null, n.edition - n.recorded
  from event_series s
  cross join lateral (
    select l.edition, (
        select count(*)::integer from event e
        where e.series_id = s.id and e.archived_at is null and e.status not in ('IDEA', 'CANCELLED')
          and (e.sort_earliest, e.sort_latest, e.id) <= (l.sort_earliest, l.sort_latest, l.id)) as recorded
    from event l
    where l.series_id = s.id and l.edition is not null and l.archived_at is null
      and l.status not in ('IDEA', 'CANCELLED')
    order by l.edition desc, l.sort_earliest desc, l.sort_latest desc, l.id desc
    limit 1) n
  where s.archived_at is null and n.edition > n.recorded

  union all
  select 'SOURCES_DISAGREE', d.about, x.type, x.id, d.field, x.name, x.last_day, x.year, null
  from (
    select distinct a.about, a.field, a.network_id, a.partnership_id, a.partner_id, a.membership_id, a.venue_id,
      a.event_series_id, a.event_id
    from disagreement g join statement a on a.id = g.statement_id) d
  cross join lateral (
    select 'Event' as type, e.id, e.title as name,
      coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end) as last_day,
      extract(year from coalesce(e.date_earliest, e.date_latest))::integer as year
    from event e where e.id = d.event_id and e.archived_at is null
    union all
    select 'Partner', p.id, p.name, null, null from partner p where p.id = d.partner_id and p.archived_at is null
    union all
    select 'Partnership', p.id, p.name, null, null
    from partnership p where p.id = d.partnership_id and p.archived_at is null
    union all
    select 'Membership', m.id, p.name, null, null
    from membership m join partner p on p.id = m.partner_id join partnership ps on ps.id = m.partnership_id
    where m.id = d.membership_id and m.archived_at is null and p.archived_at is null and ps.archived_at is null
    union all
    select 'Venue', v.id, v.name, null, null from venue v where v.id = d.venue_id and v.archived_at is null
    union all
    select 'EventSeries', s.id, s.title, null, null
    from event_series s where s.id = d.event_series_id and s.archived_at is null
    union all
    select 'Network', n.id, n.name, null, null from network n where n.id = d.network_id) x
) c
left join todo_dismissal d on d.about = c.about and d.kind = c.kind and d.archived_at is null

union all
select todo_key('MEMBERSHIP_PROPOSED', m.id), 'MEMBERSHIP_PROPOSED', m.id, 'Membership', m.id, 'status', p.name,
  null, null, null, null
from membership m join partner p on p.id = m.partner_id join partnership ps on ps.id = m.partnership_id
where m.status = 'PROPOSED' and m.archived_at is null and p.archived_at is null and ps.archived_at is null

union all
select todo_key('CONSENT_PENDING', o.id), 'CONSENT_PENDING', o.id, 'Participation', o.id, 'consent', e.title,
  coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end),
  extract(year from coalesce(e.date_earliest, e.date_latest))::integer, null, null
from participation o join event e on e.id = o.event_id join partnership ps on ps.id = o.partnership_id
where o.consent = 'PENDING' and o.archived_at is null and e.archived_at is null and ps.archived_at is null
