/**
 * `node fill-calendar.mjs`: adds 5,000 events, all in one half-year, to the database that the environment
 * names (like `npm start`), in one transaction, while no server uses it. Commands would take minutes.
 */
import { readConfig } from '../../api/dist/platform/config.js';
import { openDatabase } from '../../api/dist/platform/database/open-database.js';
import { datedColumnsOf } from '../../api/dist/platform/commands/dated.columns.js';
import { searchVector } from '../../shared/dist/search-words.js';

const COUNT = 5000;
const KINDS = ['RESIDENT_MEETING', 'WORKSHOP', 'CONCERT', 'PICNIC', 'COMMUNITY_MEETING', 'OTHER', 'CONTEST'];
const TITLES = [
  'Spotkanie z mieszkańcami',
  'Warsztaty ceramiczne dla dzieci i dorosłych',
  'Koncert na dziedzińcu',
  'Piknik sąsiedzki z pokazem pierwszej pomocy, zbiórką makulatury i turniejem tenisa stołowego',
  'Zebranie',
  'Międzypokoleniowe popołudnie',
];
const STATUSES = [
  'CONFIRMED',
  'CONFIRMED',
  'CONFIRMED',
  'PROPOSED',
  'CONFIRMED',
  'IDEA',
  'CONFIRMED',
  'CANCELLED',
];

const pick = (among, n) => among[n % among.length];
const two = (n) => String(n).padStart(2, '0');

/**
 * A tenth of the dates are months, and a few are periods of three months; all begin in the half-year from
 * January 2031.
 */
function dateOf(n) {
  const month = (n % 6) + 1;
  if (n % 500 === 3) return `2031-${two(month)}/2031-${two(month + 2)}`;
  return n % 10 === 0 ? `2031-${two(month)}` : `2031-${two(month)}-${two((n % 28) + 1)}`;
}

function eventOf(n) {
  const title = `${pick(TITLES, n)} nr ${n}`;
  const { edtf, earliest, latest, precision, textPl, textEn } = datedColumnsOf({
    edtf: dateOf(n),
    wording: null,
  });
  return {
    n,
    title,
    kind: pick(KINDS, n),
    status: pick(STATUSES, n),
    visibility: n % 9 === 0 ? 'INTERNAL' : 'PUBLIC',
    edtf,
    earliest,
    latest,
    precision,
    pl: textPl,
    en: textEn,
    words: searchVector([title]),
  };
}

/**
 * A quarter of the events have no venue; a third of the others share the same one. A third of those on a
 * known day have hours.
 */
const EVENTS = `
  insert into event (id, title, kind, status, visibility, date_edtf, date_earliest, date_latest, date_precision, date_text_pl,
    date_text_en, starts_at, ends_at, venue_id, audiences, search_words)
  select md5('filled event ' || r.n)::uuid, r.title, r.kind, r.status, r.visibility, r.edtf, r.earliest, r.latest, r.precision, r.pl,
    r.en, r.hour, r.hour + interval '90 minutes',
    case when r.n % 4 > 0 then (select id from venue v where archived_at is null
      order by (name = 'Park Kaskada' and r.n % 3 = 0) desc, md5(v.id::text || r.n % 40) limit 1) end,
    case when r.n % 5 = 0 then array['FAMILIES', 'SENIORS'] else '{}' end, r.words
  from (select *, case when precision = 'DAY' and n % 3 = 0 then (earliest + time '17:00') at time zone 'Europe/Warsaw' end as hour
    from jsonb_to_recordset($1::jsonb) as r (n int, title text, kind text, status text, visibility text, edtf text, earliest date,
      latest date, precision text, pl text, en text, words tsvector)) r`;

/**
 * The partnerships take turns as organisers. Every twentieth event has two organisers, every thirtieth none.
 */
const ORGANISERS = `
  insert into participation (id, event_id, position, role, partnership_id)
  select md5('filled organiser ' || n || ' ' || nth)::uuid, md5('filled event ' || n)::uuid, nth, 'ORGANISER', p.ids[1 + (n + nth) % cardinality(p.ids)]
  from generate_series(0, $1::int - 1) n
  cross join lateral generate_series(0, case when n % 20 = 0 then 1 else 0 end) nth
  cross join (select array_agg(id order by name, id) as ids from partnership where archived_at is null) p
  where n % 30 > 0`;

/** One school attends every tenth event. */
const GUESTS = `
  insert into participation (id, event_id, position, role, partner_id)
  select md5('filled guest ' || n)::uuid, md5('filled event ' || n)::uuid, 2, 'ATTENDEE', p.id
  from generate_series(0, $1::int - 1, 10) n
  cross join (select id from partner where archived_at is null and search_words @@ '55' order by id limit 1) p`;

const log = { info: () => undefined, warn: console.warn, error: console.error, debug: () => undefined };
const database = await openDatabase(readConfig(process.env), { entities: [], migrations: [], log });
try {
  await database.dataSource.transaction(async (manager) => {
    await manager.query(EVENTS, [JSON.stringify(Array.from({ length: COUNT }, (_, n) => eventOf(n)))]);
    await manager.query(ORGANISERS, [COUNT]);
    await manager.query(GUESTS, [COUNT]);
  });
} finally {
  await database.close();
}
