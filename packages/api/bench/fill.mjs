/**
 * Fills a migrated database from a fixed seed: at `scale` 1, 200 partnerships, 20,000 partners, 60,000
 * memberships, 100,000 events over ten years (some 830 a month), 300,000 participations. More events take
 * more years, not fuller months, so the answer for a month keeps its length. The functions of the shared
 * package that commands use derive the search words and dates in words.
 */
import { createHash } from 'node:crypto';
import { parseEdtf } from '../../shared/dist/edtf.js';
import { edtfText } from '../../shared/dist/edtf-text.js';
import { searchVector } from '../../shared/dist/search-words.js';
import { say } from './say.mjs';
import { DAYS_TABLE, FUNCTIONS, spreadOf, steps } from './fill-sql.mjs';

const FIRST_DAY = '2016-01-01';
const CHUNK = 10_000;

const PARTNER_NAMES = {
  INSTITUTION: [
    'Szkoła Podstawowa nr',
    'Przedszkole nr',
    'Biblioteka Publiczna nr',
    'Przychodnia Rejonowa nr',
  ],
  ORGANISATION: [
    'Stowarzyszenie Sąsiadów',
    'Fundacja Zielone Podwórka',
    'Klub Seniora Jarzębina',
    'Klub Sportowy Łęg',
  ],
  BUSINESS: ['Piekarnia Żytnia', 'Kawiarnia Pod Kasztanem', 'Księgarnia Gąska', 'Zakład Fryzjerski Ćma'],
  GROUP: ['Koło Gospodyń', 'Grupa Ogrodnicza', 'Chór Świetlik', 'Rada Osiedla'],
  INDIVIDUAL: ['Osoba prywatna'],
};
const EVENT_TITLES = {
  PICNIC: ['Piknik sąsiedzki', 'Piknik rodzinny'],
  RESIDENT_MEETING: ['Spotkanie mieszkańców', 'Spotkanie o ruchu ulicznym'],
  PLANNING_MEETING: ['Spotkanie partnerów', 'Narada o planie półrocza'],
  DANCE: ['Potańcówka międzypokoleniowa', 'Wieczorek taneczny'],
  HOLIDAY_GATHERING: ['Spotkanie wielkanocne', 'Wigilia na podwórku'],
  WORKSHOP: ['Warsztaty ogrodnicze', 'Warsztaty dla młodzieży'],
};
const PLACES = [
  'na Rudawce',
  'na Zatrasiu',
  'na Marymoncie',
  'przy Kępie',
  'w Parku',
  'na Skwerze',
  'w Klubie',
  'nad Kanałem',
];

const TREES = [
  'Wierzba',
  'Lipa',
  'Klon',
  'Jesion',
  'Olcha',
  'Grab',
  'Topola',
  'Kasztan',
  'Jawor',
  'Brzoza',
  'Buk',
  'Cis',
  'Modrzew',
  'Sosna',
  'Świerk',
  'Akacja',
  'Głóg',
  'Kalina',
  'Leszczyna',
  'Czereśnia',
  'Morwa',
  'Orzech',
  'Platan',
  'Osika',
  'Limba',
  'Jodła',
  'Dereń',
  'Trzmielina',
  'Berberys',
  'Żarnowiec',
  'Rokitnik',
  'Tarnina',
  'Szakłak',
  'Bez',
  'Jałowiec',
  'Tuja',
  'Miłorząb',
];

/** The kind of the n-th partner; the sequence repeats every hundred. */
function kindOf(n) {
  const part = n % 100;
  if (part < 35) return 'INSTITUTION';
  if (part < 70) return 'ORGANISATION';
  if (part < 85) return 'BUSINESS';
  return part < 95 ? 'GROUP' : 'INDIVIDUAL';
}

/** @param {import('pg').Client} client of a migrated, empty database @param {number} scale 0.1, 1, 10 */
export async function fill(client, scale) {
  const started = Date.now();
  await client.query(`begin; ${FUNCTIONS}; ${DAYS_TABLE}`);
  await fillDays(client, scale);
  await fillTitles(client);
  await fillPartners(client, Math.round(20_000 * scale));
  for (const [name, statement] of steps(scale)) {
    await client.query(statement);
    say(`filled ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  await client.query('commit');
  await client.query('vacuum analyze');
  // Otherwise the server would write the checkpoint during the measurement.
  await client.query('checkpoint');
  return started;
}

/** Every day and month that an event may have, with its text in both languages. */
async function fillDays(client, scale) {
  const spread = spreadOf(scale);
  const days = Array.from({ length: spread.days }, (_, i) => isoDay(i));
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].slice(0, spread.months);
  const rows = [days, months].flatMap((all) => all.map(dayRow));
  await insert(
    client,
    'bench_day',
    'nth int, edtf text, earliest date, latest date, precision text, pl text, en text',
    rows,
  );
}

function dayRow(edtf, nth) {
  const { earliest, latest, precision } = parseEdtf(edtf);
  return { nth, edtf, earliest, latest, precision, pl: edtfText(edtf, 'pl'), en: edtfText(edtf, 'en') };
}

async function fillTitles(client) {
  const titles = Object.entries(EVENT_TITLES).flatMap(([kind, heads]) =>
    heads.flatMap((head) => PLACES.map((place) => ({ kind, title: `${head} ${place}` }))),
  );
  const rows = titles.map(({ kind, title }, nth) => ({ nth, kind, title, words: searchVector([title]) }));
  await insert(client, 'bench_title', 'nth int, kind text, title text, words tsvector', rows);
}

async function fillPartners(client, count) {
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) => {
      const n = from + i;
      const [kind, names] = [kindOf(n), PARTNER_NAMES[kindOf(n)]];
      const name = `${names[n % names.length]} ${TREES[n % TREES.length]} ${n}`;
      return { n, kind, name, words: searchVector([name]) };
    });
    await insert(client, 'bench_partner', 'n int, kind text, name text, words tsvector', rows);
  }
}

async function insert(client, table, columns, rows) {
  await client.query(`insert into ${table} select * from jsonb_to_recordset($1) as x(${columns})`, [
    JSON.stringify(rows),
  ]);
}

function isoDay(i) {
  const day = new Date(`${FIRST_DAY}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + i);
  return day.toISOString().slice(0, 10);
}

/** The key of the n-th row of a kind, as `pg_temp.key` computes it in SQL. */
export function keyOf(kind, n) {
  const hex = createHash('md5').update(`${kind}:${n}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
