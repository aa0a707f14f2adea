import type { MigrationInterface, QueryRunner } from 'typeorm';
import { editableColumns } from './columns/recurring-columns.js';

/** What needs somebody, as a view over what is there; stored is only that something was dismissed. */
export class Matters1764000000006 implements MigrationInterface {
  readonly name = 'Matters1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DISMISSALS);
    await runner.query(INDEXES);
    await runner.query(KEY);
    await runner.query(MATTERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view matter');
    await runner.query('drop view matter_kind');
    await runner.query('drop function matter_key(text, uuid)');
    await runner.query(
      'drop index event_without_venue, event_without_organiser, event_without_day, partner_without_contact, partner_archived',
    );
    await runner.query('drop table matter_dismissal');
  }
}

/** The subject of a row that has a key for each type, as text of its type and as the key. */
const SUBJECT_KEY = `coalesce(network_id, partnership_id, partner_id, membership_id, venue_id, event_series_id, event_id)`;
const SUBJECT_TYPE = `case when network_id is not null then 'Network' when partnership_id is not null then 'Partnership'
  when partner_id is not null then 'Partner' when membership_id is not null then 'Membership' when venue_id is not null then 'Venue'
  when event_series_id is not null then 'EventSeries' else 'Event' end`;

const KINDS = [
  'EVENT_WITHOUT_VENUE',
  'EVENT_WITHOUT_ORGANISER',
  'EVENT_WITHOUT_DAY',
  'PARTNER_WITHOUT_CONTACT',
  'SOURCES_DISAGREE',
  'EDITION_MISSING',
]
  .map((kind) => `'${kind}'`)
  .join(',');

const DISMISSALS = `
  create view matter_kind as select kind, position::integer from unnest(array[${KINDS}]) with ordinality k(kind, position);
  create table matter_dismissal (${editableColumns},
    kind text not null check (kind in (${KINDS})),
    network_id uuid references network,
    partnership_id uuid references partnership,
    partner_id uuid references partner,
    membership_id uuid references membership,
    venue_id uuid references venue,
    event_series_id uuid references event_series,
    event_id uuid references event,
    field text not null,
    note text,
    account_id uuid references account on delete set null,
    subject_type text not null generated always as (${SUBJECT_TYPE}) stored,
    subject_id uuid not null generated always as (${SUBJECT_KEY}) stored,
    -- What a matter of its kind is about, as the view says it.
    about uuid not null generated always as (
      case kind when 'SOURCES_DISAGREE' then md5(${SUBJECT_KEY}::text || ':' || field)::uuid else ${SUBJECT_KEY} end) stored,
    constraint one_subject check (
      num_nonnulls(network_id, partnership_id, partner_id, membership_id, venue_id, event_series_id, event_id) = 1)
  );
  create unique index matter_dismissal_once on matter_dismissal (about, kind) where archived_at is null;
`;

/** That a participation organises. A later migration adds a condition. */
type Organises = (participation: string) => string;

export const organises: Organises = (participation) =>
  `${participation}.archived_at is null and ${participation}.role in ('ORGANISER', 'CO_ORGANISER')`;

/** An idea may lack anything, and what was cancelled needs nothing any more. */
const counts = (event: string) =>
  `${event}.archived_at is null and ${event}.status not in ('IDEA', 'CANCELLED')`;

/** Days from one to another are known to the day, though the precision is that of an interval. */
const withoutDay = (event: string) => `${event}.date_precision is distinct from 'DAY'
  and coalesce(${event}.date_edtf, '') !~ '^\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d$'`;

const withoutOwnContact = (partner: string) =>
  `${partner}.archived_at is null and ${partner}.phone is null and ${partner}.email is null`;

/** With what the view shows and sorts by, so that the many that lie in no order of ours are not fetched. */
const ofEvents = (name: string, condition: string) =>
  `create index ${name} on event (id) include (title, date_earliest, date_latest) where ${counts('event')} and ${condition}`;

const INDEXES = `
  ${ofEvents('event_without_venue', 'event.venue_id is null')};
  ${ofEvents('event_without_organiser', 'not event.organised')};
  ${ofEvents('event_without_day', withoutDay('event'))};
  create index partner_without_contact on partner (id) include (name) where ${withoutOwnContact('partner')};
  create index partner_archived on partner (id) where archived_at is not null;
`;

/**
 * Every kind swaps the digits its own way, and back: a row is found by \`about = matter_key(kind, key)\`,
 * which an index takes.
 */
const KEY = `
  create function matter_key(kind text, about uuid) returns uuid language sql immutable parallel safe
  return translate(about::text, '0123456789abcdef', case kind
    when 'EVENT_WITHOUT_VENUE' then '1032547698badcfe'
    when 'EVENT_WITHOUT_ORGANISER' then '23016745ab89efcd'
    when 'EVENT_WITHOUT_DAY' then '32107654ba98fedc'
    when 'PARTNER_WITHOUT_CONTACT' then '45670123cdef89ab'
    when 'SOURCES_DISAGREE' then '54761032dcfe98ba'
    when 'EDITION_MISSING' then '67452301efcdab89' end)::uuid;
`;

/**
 * The last day that an event can be: infinity where there is no bound, null where nothing is known of its
 * days.
 */
const TIME = `coalesce(e.date_latest, case when e.date_earliest is not null then 'infinity'::date end) as last_day,
  extract(year from coalesce(e.date_earliest, e.date_latest))::integer as year`;

const ofEvent = (kind: string, field: string, condition: string) => `
  select '${kind}'::text as kind, e.id as about, 'Event'::text as subject_type, e.id as subject_id, '${field}'::text as field,
    e.title as name, ${TIME}, null::integer as missing
  from event e where ${counts('e')} and ${condition}`;

/** What is archived is out of the record: nobody sees it, so it is nobody's venue or organiser either. */
const VENUE_GONE = 'e.venue_id in (select v.id from venue v where v.archived_at is not null)';
const organisersGone = (organises: Organises) => `e.id in (
    select o.event_id from participation o join partner a on a.id = o.partner_id where a.archived_at is not null and ${organises('o')}
    union all
    select o.event_id from participation o join partnership a on a.id = o.partnership_id where a.archived_at is not null and ${organises('o')})
  and not exists (select 1 from participation o left join partner a on a.id = o.partner_id left join partnership b on b.id = o.partnership_id
    where o.event_id = e.id and ${organises('o')} and a.archived_at is null and b.archived_at is null)`;

const WITHOUT_CONTACT = `
  select 'PARTNER_WITHOUT_CONTACT', p.id, 'Partner', p.id, 'contacts', p.name, null, null, null
  from partner p where ${withoutOwnContact('p')} and not exists (
    select 1 from contact c where c.partner_id = p.id and c.archived_at is null and c.visibility = 'PUBLIC')`;

/** Counted up to the edition with the highest number: those before it that are not on record are missing. */
const EDITIONS = `
  select 'EDITION_MISSING', s.id, 'EventSeries', s.id, 'events', s.title, null, null, n.edition - n.recorded
  from event_series s cross join lateral (
    select l.edition, (select count(*)::integer from event e where e.series_id = s.id and ${counts('e')}
      and (e.sort_earliest, e.sort_latest, e.id) <= (l.sort_earliest, l.sort_latest, l.id)) as recorded
    from event l where l.series_id = s.id and l.edition is not null and ${counts('l')}
    order by l.edition desc, l.sort_earliest desc, l.sort_latest desc, l.id desc limit 1) n
  where s.archived_at is null and n.edition > n.recorded`;

const DISAGREED = `
  select distinct a.about, a.field, a.network_id, a.partnership_id, a.partner_id, a.membership_id, a.venue_id, a.event_series_id, a.event_id
  from disagreement g join statement a on a.id = g.statement_id`;

const SUBJECTS = `
  select 'Event' as type, e.id, e.title as name, ${TIME} from event e where e.id = d.event_id and e.archived_at is null
  union all select 'Partner', p.id, p.name, null, null from partner p where p.id = d.partner_id and p.archived_at is null
  union all select 'Partnership', p.id, p.name, null, null from partnership p where p.id = d.partnership_id and p.archived_at is null
  union all select 'Membership', m.id, p.name, null, null from membership m join partner p on p.id = m.partner_id
    join partnership ps on ps.id = m.partnership_id
    where m.id = d.membership_id and m.archived_at is null and p.archived_at is null and ps.archived_at is null
  union all select 'Venue', v.id, v.name, null, null from venue v where v.id = d.venue_id and v.archived_at is null
  union all select 'EventSeries', s.id, s.title, null, null from event_series s where s.id = d.event_series_id and s.archived_at is null
  union all select 'Network', n.id, n.name, null, null from network n where n.id = d.network_id`;

/**
 * Whoever sees what is internal sees every subject here; a right over private contacts is asked by the read
 * model.
 */
const MATTERS = `
  create view matter as
  select matter_key(c.kind, c.about) as id, c.*, d.id as dismissal_id from (${gaps(organises)}) c
  left join matter_dismissal d on d.about = c.about and d.kind = c.kind and d.archived_at is null;
`;

/** What is missing or undecided, whether it was dismissed or not. */
export function gaps(organises: Organises): string {
  return `
    ${ofEvent('EVENT_WITHOUT_VENUE', 'venueId', 'e.venue_id is null')}
    union all ${ofEvent('EVENT_WITHOUT_VENUE', 'venueId', VENUE_GONE)}
    union all ${ofEvent('EVENT_WITHOUT_ORGANISER', 'participations', 'not e.organised')}
    union all ${ofEvent('EVENT_WITHOUT_ORGANISER', 'participations', organisersGone(organises))}
    union all ${ofEvent('EVENT_WITHOUT_DAY', 'date', withoutDay('e'))}
    union all ${WITHOUT_CONTACT}
    union all ${EDITIONS}
    union all select 'SOURCES_DISAGREE', d.about, x.type, x.id, d.field, x.name, x.last_day, x.year, null
      from (${DISAGREED}) d cross join lateral (${SUBJECTS}) x
  `;
}
