/**
 * The SQL statements that fill the database. Every choice is a hash of the row's number, so each run makes
 * the same rows.
 */

export const FUNCTIONS = `
  create function pg_temp.pick(what text, n bigint, among int) returns int language sql immutable as
    $$ select ((hashtextextended(what || ':' || n, 7) & 9223372036854775807) % among)::int $$;
  create function pg_temp.key(kind text, n bigint) returns uuid language sql immutable as
    $$ select md5(kind || ':' || n)::uuid $$`;

export const DAYS_TABLE = `
  create temp table bench_day (nth int, edtf text, earliest date, latest date, precision text, pl text, en text) on commit drop;
  create temp table bench_title (nth int, kind text, title text, words tsvector) on commit drop;
  create temp table bench_partner (n int, kind text, name text, words tsvector) on commit drop`;

/** The numbers of titles and venues that the fill makes. */
const [TITLES, VENUES] = [96, 500];

/**
 * The days and months that the events spread over: ten years up to the usual number of events, more years
 * above it.
 */
export function spreadOf(scale) {
  const decades = Math.max(1, scale);
  return { days: Math.round(3652.5 * decades), months: Math.round(120 * decades) };
}

/** Name → statement, in the order that foreign keys require. */
export function steps(scale) {
  const count = (n) => Math.round(n * scale);
  const [partnerships, partners, events] = [count(200), count(20_000), count(100_000)];
  return Object.entries({
    partnerships: PARTNERSHIPS(partnerships),
    partners: PARTNERS,
    memberships: MEMBERSHIPS(partnerships, partners),
    contacts: CONTACTS(partners),
    venues: PLACES(partners),
    events: EVENTS(events, spreadOf(scale)),
    participations: PARTICIPATIONS(events, partnerships, partners),
  });
}

const PARTNERSHIPS = (count) => `
  insert into partnership (id, name, scope, status, area, colour, symbol, search_words)
  select pg_temp.key('partnership', n), 'Partnerstwo ' || n, case when n % 10 = 9 then 'OUTSIDE' else 'DISTRICT' end, 'ACTIVE',
    'obszar ' || n, '#3366AA', 'CIRCLE', array_to_tsvector(array['partnerstwo', '=partnerstw', n::text])
  from generate_series(0::bigint, ${count - 1}) n;
  -- The start of the server has inserted a network already.
  insert into network (id, name) values (pg_temp.key('network', 0), 'Sieć')
  on conflict (only_one) do update set id = excluded.id, name = excluded.name`;

const PARTNERS = `
  insert into partner (id, name, kind, sector, phone, email, agreed_to_be_public, search_words, created_at)
  select pg_temp.key('partner', n), name, kind,
    case kind when 'INSTITUTION' then 'PUBLIC' when 'BUSINESS' then 'PRIVATE' when 'ORGANISATION' then 'CIVIC' else 'RESIDENTS' end,
    case when kind <> 'INDIVIDUAL' then '000 000 ' || n end, case when kind <> 'INDIVIDUAL' then 'partner' || n || '@example.org' end,
    n % 2 = 0, words, timestamptz '2020-01-01' + n * interval '1 minute'
  from bench_partner;
  insert into partner_name (partner_id, name, kind, position)
  select pg_temp.key('partner', n), name, 'OFFICIAL', 0 from bench_partner`;

/** Each partnership has 300 members. 7919 is a prime, so they are different partners. */
const MEMBERSHIPS = (partnerships, partners) => `
  insert into membership (id, partner_id, partnership_id, role, status,
    from_edtf, from_earliest, from_latest, from_precision, from_text_pl, from_text_en)
  select pg_temp.key('membership', n), pg_temp.key('partner', n * 7919 % ${partners}), pg_temp.key('partnership', n / 300),
    case when n % 30 = 0 then 'COORDINATOR' when n % 10 = 0 then 'FOUNDER' when n % 7 = 0 then 'SUPPORTER' else 'MEMBER' end, 'CONFIRMED',
    d.edtf, d.earliest, d.latest, d.precision, d.pl, d.en
  from generate_series(0::bigint, ${partnerships} * 300 - 1) n
  join bench_day d on d.nth = pg_temp.pick('since', n, 2900) and d.precision = 'DAY'`;

const CONTACTS = (partners) => `
  insert into contact (id, partner_id, person_name, function, phone, email, visibility, legal_basis, search_words, created_at)
  select pg_temp.key('contact', n), pg_temp.key('partner', n % ${partners}), 'Osoba ' || n, 'koordynacja', '000 000 ' || n,
    'osoba' || n || '@example.org', case when pg_temp.pick('contact', n, 5) = 0 then 'PUBLIC' else 'PRIVATE' end, 'PUBLIC_TASK', array_to_tsvector(array['osoba', '=osob', n::text]),
    timestamptz '2021-01-01' + n * interval '1 second'
  from generate_series(0::bigint, ${partners} * 3 / 2 - 1) n where pg_temp.pick('has', n, 3) > 0`;

const PLACES = (partners) => `
  insert into venue (id, name, address, partner_id, search_words)
  select pg_temp.key('venue', n), 'Miejsce ' || n, 'ulica Przykładowa ' || n,
    case when n % 4 = 0 then pg_temp.key('partner', n * 7 % ${partners}) end, array_to_tsvector(array['miejsce', '=miejsc', n::text])
  from generate_series(0::bigint, ${VENUES - 1}) n`;

/** For one event in twenty, only the month is known. */
const EVENTS = (count, { days, months }) => `
  insert into event (id, title, description, kind, status, visibility, date_edtf, date_earliest, date_latest, date_precision,
    date_text_pl, date_text_en, venue_id, participants_complete, search_words)
  select pg_temp.key('event', n), t.title, 'Opis wydarzenia ' || n, t.kind, case when n % 40 = 0 then 'CANCELLED' else 'HELD' end,
    case when pg_temp.pick('seen', n, 10) = 0 then 'INTERNAL' else 'PUBLIC' end, d.edtf, d.earliest, d.latest, d.precision,
    d.pl, d.en, case when n % 8 <> 0 then pg_temp.key('venue', pg_temp.pick('venue', n, ${VENUES})) end, n % 3 = 0, t.words
  from generate_series(0::bigint, ${count - 1}) n
  join bench_title t on t.nth = pg_temp.pick('title', n, ${TITLES})
  join bench_day d on d.precision = case when n % 20 = 0 then 'MONTH' else 'DAY' end
    and d.nth = pg_temp.pick('day', n, case when n % 20 = 0 then ${months} else ${days} end)`;

/**
 * Three per event: an organising partnership, a helping partner (sometimes co-organiser), and an attending
 * partner, network or label.
 */
const PARTICIPATIONS = (events, partnerships, partners) => `
  -- The last statement does the trigger's work at once; with the trigger, inserting took many times as long.
  alter table participation disable trigger user;
  insert into participation (id, event_id, position, role, partner_id, partnership_id, network_id, label, count)
  select pg_temp.key('participation', n), pg_temp.key('event', n / 3), n % 3,
    case n % 3 when 0 then 'ORGANISER' when 1 then (array['CO_ORGANISER','HOST','EXHIBITOR'])[1 + pg_temp.pick('role', n, 3)] else 'ATTENDEE' end,
    case when n % 3 = 1 or n % 3 = 2 and n % 20 > 1 then pg_temp.key('partner', pg_temp.pick('partner', n, ${partners})) end,
    case when n % 3 = 0 then pg_temp.key('partnership', pg_temp.pick('partnership', n, ${partnerships})) end,
    case when n % 3 = 2 and n % 20 = 0 then pg_temp.key('network', 0) end,
    case when n % 3 = 2 and n % 20 = 1 then 'goście z innych miast' end, case when n % 3 = 2 and n % 20 = 1 then 12 end
  from generate_series(0::bigint, ${events} * 3 - 1) n;
  alter table participation enable trigger user;
  analyze participation;
  update event set organised = true
  where id in (select event_id from participation where role in ('ORGANISER', 'CO_ORGANISER'))`;
