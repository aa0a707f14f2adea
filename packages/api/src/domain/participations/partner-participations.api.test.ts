import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { openPlanReader, type PlanReader } from '../../../test/builders/plan-reader.js';
import { Builder } from '../../../test/builders/builder.js';
import { dated } from '../../../test/builders/columns.js';
import { openTestApi } from '../../../test/client.js';
import { openTestDatabase } from '../../../test/database.js';
import type { Database } from '../../platform/database/database.js';

/** One row of the roster: names, current memberships, first contact, latest participation. */
const ROSTER = `query ($first: Int, $to: Date) { partners(first: $first) { nodes { name names { name kind } kind sector
  memberships { nodes { partnership { id name symbol colour } } } contacts { personName phone email }
  participations(last: 1, to: $to) { nodes { event { date { text } } } } } } }`;

describe('the participations of a partner', () => {
  let database: Database;
  let ask: PlanReader;
  const build = new Builder();
  const partner = build.partner({ name: 'Klub' });

  beforeAll(async () => {
    database = await openTestDatabase();
    ask = await openPlanReader(database);
    for (const edtf of ['2016-05', '2018-06-14', '2018-05/2018-07', '2018-09-02', '[2018-06-15..]', null]) {
      const event = build.event({ title: edtf ?? 'bez dnia', ...dated('date', edtf) });
      build.participation(event, { partner_id: partner.id });
    }
    await build.save(database);
  }, 60_000);
  afterAll(() => database.close());

  const titles = async (args: string) => {
    const answer = await ask.text(
      `{ partner(id: "Partner:${partner.id}") { participations(${args}) { nodes { event { title } } } } }`,
    );
    const { participations } = answer['partner'] as {
      participations: { nodes: { event: { title: string } }[] };
    };
    return participations.nodes.map(({ event }) => event.title);
  };

  it('are in order of time, with those without a day last', async () => {
    expect(await titles('first: 10')).toEqual([
      '2016-05',
      '2018-05/2018-07',
      '2018-06-14',
      '[2018-06-15..]',
      '2018-09-02',
      'bez dnia',
    ]);
  });

  it.each([
    ['last: 1', ['bez dnia']],
    ['last: 1, to: "2018-06-14"', ['2018-06-14']],
    ['last: 1, to: "2018-06-13"', ['2018-05/2018-07']],
    ['first: 1, orderBy: DATE_DESC, to: "2017-01-01"', ['2016-05']],
    ['from: "2018-07-01"', ['2018-05/2018-07', '[2018-06-15..]', '2018-09-02']],
    ['from: "2018-06-14", to: "2018-06-14"', ['2018-05/2018-07', '2018-06-14']],
    ['to: "2000-01-01"', []],
  ])('can be limited to days: (%s)', async (args, expected) => {
    expect(await titles(args)).toEqual(expected);
  });

  it('refuse a range that ends before it begins', async () => {
    await expect(titles('from: "2018-01-02", to: "2018-01-01"')).rejects.toMatchObject({
      extensions: {
        code: 'INVALID',
        fields: [{ field: 'partner.participations.to', reason: 'BEFORE_FROM' }],
      },
    });
  });

  it('are part of a roster of a hundred rows, with one statement and far below the cost limit', async () => {
    const api = await openTestApi({ seed: true });
    const district = await api.as('DISTRICT_COORDINATOR');
    const statements: string[] = [];
    const stop = api.database.onStatement((text) => statements.push(text));
    const { data, extensions } = await district.query<{ partners: { nodes: unknown[] } }>(ROSTER, {
      first: 100,
      to: '2026-06-15',
    });
    stop();
    await api.close();
    expect(data?.partners.nodes.length).toBeGreaterThan(50);
    // One for the roster and one for authentication.
    expect(statements).toHaveLength(2);
    expect((extensions?.['cost'] as { asked: number }).asked).toBeLessThan(REQUEST_LIMITS.cost / 4);
  });
});
