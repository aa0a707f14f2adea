import type { Database } from '../platform/database/database.js';
import { inTransaction } from '../platform/database/transaction.js';
import { openTestDatabase } from '../../test/database.js';
import { loadDataSet } from './load-data-set.js';
import { ZOLIBORZ_FOLDER } from './zoliborz-folder.js';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await inTransaction(database, (manager) => loadDataSet(manager, ZOLIBORZ_FOLDER));
}, 60_000);
afterAll(() => database.close());

const rows = (sql: string) => database.query<Record<string, unknown>>(sql);
const TABLES = [
  'source',
  'network',
  'partnership',
  'partnership_name',
  'partner',
  'partner_name',
  'membership',
  'venue',
  'venue_name',
  'event_series',
  'topic',
  'event',
  'event_topic',
  'participation',
  'participation_from',
  'statement',
  'data_set',
];

async function everything(): Promise<string> {
  const tables = await Promise.all(
    TABLES.map((table) => rows(`select to_jsonb(t) as row from "${table}" t order by 1`)),
  );
  return JSON.stringify(tables);
}

it('loads the data set once when several processes start at the same time', async () => {
  const empty = await openTestDatabase();
  const steps: string[][] = [[], [], []];
  await Promise.all(
    steps.map((said) =>
      inTransaction(empty, (manager) => loadDataSet(manager, ZOLIBORZ_FOLDER, (text) => said.push(text))),
    ),
  );
  expect(steps.filter((said) => said.length > 0)).toHaveLength(1);
  expect(await empty.query('select count(*)::int as n from data_set')).toEqual([{ n: 1 }]);
  await empty.close();
}, 60_000);

describe('a loaded data set', () => {
  it('changes nothing when it is loaded again, and keeps edits made since', async () => {
    await rows(`update partner set description = 'Poprawione' where name = 'Agmaco'`);
    const before = await everything();
    const progress: string[] = [];

    await inTransaction(database, (manager) =>
      loadDataSet(manager, ZOLIBORZ_FOLDER, (text) => progress.push(text)),
    );

    expect(await everything()).toBe(before);
    expect(progress).toEqual([]);
  });

  it('holds 38 held and public events, by year 5, 8, 4 and 21', async () => {
    expect(
      await rows(`select extract(year from date_earliest)::int as year, count(*)::int from event
        where status = 'HELD' and visibility = 'PUBLIC' group by 1 order by 1`),
    ).toEqual([
      { year: 2015, count: 5 },
      { year: 2016, count: 8 },
      { year: 2017, count: 4 },
      { year: 2018, count: 21 },
    ]);
  });

  it('stores dates of every precision with their text and wording', async () => {
    expect(
      await rows(`select date_edtf, date_precision, date_text_pl, date_text_en, min(date_wording) as date_wording from event
        where date_edtf in ('[2016-10,2016-11]', '2015-04', '2018-05-24') group by 1, 2, 3, 4 order by min(date_earliest)`),
    ).toEqual([
      {
        date_edtf: '2015-04',
        date_precision: 'MONTH',
        date_text_pl: 'kwiecień 2015',
        date_text_en: 'April 2015',
        date_wording: 'w kwietniu 2015 r.',
      },
      {
        date_edtf: '[2016-10,2016-11]',
        date_precision: 'ONE_OF',
        date_text_pl: 'październik lub listopad 2016',
        date_text_en: 'October or November 2016',
        date_wording: 'w październiku i listopadzie 2016 r.',
      },
      {
        date_edtf: '2018-05-24',
        date_precision: 'DAY',
        date_text_pl: '24 maja 2018',
        date_text_en: '24 May 2018',
        date_wording: '24 maja 2018 r',
      },
    ]);
  });

  it('keeps both dates of Easter 2015, with bounds that show one refines the other', async () => {
    expect(
      await rows(`select s.value, s.value_earliest::text as earliest, s.value_latest::text as latest from statement s
        join event e on e.id = s.event_id where s.field = 'date' and e.title = 'Spotkanie wielkanocne 2015' order by 1`),
    ).toEqual([
      { value: '2015', earliest: '2015-01-01', latest: '2015-12-31' },
      { value: '2015-04', earliest: '2015-04-01', latest: '2015-04-30' },
    ]);
  });

  it('has rosters of 17 and 24, and the conflicting statements on Stowarzyszenie BORIS and on the role of the school', async () => {
    expect(
      await rows(
        `select p.name, count(*)::int from membership m join partnership p on p.id = m.partnership_id group by 1 order by 1`,
      ),
    ).toEqual([
      { name: 'Marymont-Kaskada', count: 17 },
      { name: 'Sady Żoliborskie', count: 24 },
    ]);
    expect(
      await rows(`select p.name, m.role, s.field, s.value, count(*)::int from statement s join membership m on m.id = s.membership_id
        join partner p on p.id = m.partner_id where s.value <> 'LISTED' group by 1, 2, 3, 4 order by 1, 4`),
    ).toEqual([
      { name: 'Stowarzyszenie BORIS', role: 'MEMBER', field: 'membership', value: 'NOT_LISTED', count: 2 },
      { name: 'Szkoła Podstawowa nr 267', role: 'MEMBER', field: 'role', value: 'COORDINATOR', count: 1 },
      { name: 'Szkoła Podstawowa nr 267', role: 'MEMBER', field: 'role', value: 'MEMBER', count: 1 },
    ]);
  });

  it('has one partner for the school that changed its name, found by either name', async () => {
    expect(
      await rows(`select n.name, n.kind, n.valid_from_edtf, n.valid_to_edtf from partner p join partner_name n on n.partner_id = p.id
        where p.search_words @@ '55 & 392' order by n.position`),
    ).toEqual([
      {
        name: 'Szkoła Podstawowa nr 392',
        kind: 'OFFICIAL',
        valid_from_edtf: '[2017-05-19..2018-05-24]',
        valid_to_edtf: null,
      },
      { name: 'SP nr 392', kind: 'SHORT', valid_from_edtf: '[2017-05-19..2018-05-24]', valid_to_edtf: null },
      {
        name: 'Gimnazjum nr 55',
        kind: 'FORMER',
        valid_from_edtf: null,
        valid_to_edtf: '[2017-05-19..2018-05-24]',
      },
      {
        name: 'Gimnazjum nr 55 im. Jana Bytnara ps. „Rudy”',
        kind: 'FORMER',
        valid_from_edtf: null,
        valid_to_edtf: '[2017-05-19..2018-05-24]',
      },
    ]);
  });

  it('counts eleven exhibitors, fifteen helpers, and twenty volunteers from two schools as one participation', async () => {
    expect(
      await rows(`select p.role, count(*)::int, sum(p.headcount)::int as people,
          (select count(*)::int from participation_from f where f.participation_id = any(array_agg(p.id))) as schools
        from participation p join event e on e.id = p.event_id
        where e.date_edtf in ('2018-05-17', '2017-09-16') and p.role in ('EXHIBITOR', 'SUPPORTER', 'VOLUNTEERS')
        group by 1 order by 1`),
    ).toEqual([
      { role: 'EXHIBITOR', count: 11, people: null, schools: 0 },
      { role: 'SUPPORTER', count: 15, people: null, schools: 0 },
      { role: 'VOLUNTEERS', count: 1, people: 20, schools: 2 },
    ]);
  });

  it('leaves values empty that the sources do not state', async () => {
    expect(
      await rows(`select count(*) filter (where attendance_min is not null or starts_at is not null)::int as stated,
        count(*) filter (where edition is not null)::int as editions,
        count(*) filter (where duration_minutes is not null)::int as durations from event`),
    ).toEqual([{ stated: 0, editions: 1, durations: 1 }]);
    expect(
      await rows(
        `select count(*)::int from partner where phone is not null or email is not null or kind = 'INDIVIDUAL'`,
      ),
    ).toEqual([{ count: 0 }]);
    expect(await rows(`select name from partnership where status is null order by name`)).toEqual([
      { name: 'Jazdów' },
      { name: 'Moje Sielce' },
    ]);
  });
});
