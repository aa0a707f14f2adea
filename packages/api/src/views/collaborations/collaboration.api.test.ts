import { openPlanReader, type PlanReader } from '../../../test/builders/plan-reader.js';
import { Builder, type Built } from '../../../test/builders/builder.js';
import { archived, dated, type Columns } from '../../../test/builders/columns.js';
import { viewers } from '../../../test/builders/viewers.js';
import { openTestDatabase } from '../../../test/database.js';
import type { Database } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/viewer.js';

const COLLABORATORS = `query ($id: ID!, $first: Int, $after: String) { partner(id: $id) { collaborators(first: $first, after: $after) {
  totalCount nodes { jointEvents firstYear lastYear partner { name } } pageInfo { hasNextPage endCursor } } } }`;

interface Collaborators {
  totalCount: number;
  nodes: {
    jointEvents: number;
    firstYear: number | null;
    lastYear: number | null;
    partner: { name: string };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe('the collaborations of a partner', () => {
  let database: Database;
  let ask: PlanReader;
  const build = new Builder();
  const school = build.partner({ name: 'Szkoła' });
  const library = build.partner({ name: 'Łaźnia' });
  const club = build.partner({ name: 'Lokal' });
  const guard = build.partner({ name: 'Ćma' });
  const person = build.partner({ name: 'Osoba', kind: 'INDIVIDUAL' });
  const gone = build.partner({ name: 'Dawny', ...archived });

  beforeAll(async () => {
    database = await openTestDatabase();
    ask = await openPlanReader(database);
    const together = (given: Columns, ...partners: Built[]) => {
      const event = build.event(given);
      for (const { id } of partners) build.participation(event, { partner_id: id });
      return event;
    };
    const first = together(dated('date', '2015-09'), school, library, gone);
    // Two roles in one event count once; archived participations do not count.
    build.participation(first, { partner_id: library.id, role: 'HOST' });
    build.participation(first, { partner_id: club.id, ...archived });
    build.participation(first, { label: 'goście' });
    together(dated('date', '2018-12-30/2019-01-02'), school, library, person);
    together({ ...dated('date', '2021-05-01'), visibility: 'INTERNAL' }, school, library, guard);
    together({ ...dated('date', '2016'), status: 'CONFIRMED' }, school, club);
    together({ ...dated('date', '2017'), ...archived }, school, club);
    for (const status of ['IDEA', 'DRAFT', 'PROPOSED', 'POSTPONED', 'CANCELLED'])
      together({ ...dated('date', '2022'), status }, school, club);
    for (const day of ['2018-06-15', '2018-06', '2019-01-01'])
      together({ ...dated('date', day), status: 'CONFIRMED' }, school, club);
    together({ status: 'CONFIRMED' }, school, club);
    together({}, club, guard);
    together(dated('date', '[..2016]'), club, guard);
    await build.save(database);
  }, 60_000);
  afterAll(() => database.close());

  const collaborations = async (
    partner: Built,
    viewer: Viewer = viewers.district(),
    variables = {},
  ): Promise<Collaborators> => {
    const asked = { id: `Partner:${partner.id}`, ...variables };
    const answer = await ask.text(COLLABORATORS, asked, viewer);
    expect((await ask.objects(COLLABORATORS, asked, viewer)).data).toEqual(answer);
    return (answer['partner'] as { collaborators: Collaborators }).collaborators;
  };
  const told = ({ nodes }: Collaborators) =>
    nodes.map(({ partner, jointEvents, firstYear, lastYear }) => [
      partner.name,
      jointEvents,
      firstYear,
      lastYear,
    ]);

  it('are ordered by joint events, the most first, then by name in Polish order', async () => {
    expect(told(await collaborations(school))).toEqual([
      ['Łaźnia', 3, 2015, 2021],
      ['Ćma', 1, 2021, 2021],
      ['Lokal', 1, 2016, 2016],
      ['Osoba', 1, 2018, 2019],
    ]);
    expect((await collaborations(school)).totalCount).toBe(4);
  });

  it('do not count events and partners that the viewer does not see', async () => {
    const seen = await collaborations(school, viewers.public());
    expect(told(seen)).toEqual([
      ['Łaźnia', 2, 2015, 2019],
      ['Lokal', 1, 2016, 2016],
    ]);
    expect(seen.totalCount).toBe(2);
    expect(told(await collaborations(guard, viewers.public()))).toEqual([['Lokal', 2, 2016, 2016]]);
    const represented = await collaborations(school, viewers.representative([person.id]));
    expect(told(represented).map(([name]) => name)).toEqual(['Łaźnia', 'Lokal', 'Osoba']);
  });

  it('give no year if no day is known', async () => {
    const more = new Builder(2);
    const [a, b] = [more.partner({ name: 'A' }), more.partner({ name: 'B' })];
    const event = more.event({});
    for (const { id } of [a, b]) more.participation(event, { partner_id: id });
    await more.save(database);
    expect(told(await collaborations(a))).toEqual([['B', 1, null, null]]);
  });

  it('are the same from the other side', async () => {
    expect(told(await collaborations(library)).map(([name, count]) => [name, count])).toEqual([
      ['Szkoła', 3],
      ['Ćma', 1],
      ['Osoba', 1],
    ]);
  });

  it('are paged with one statement each, and cost as much as a list that is read whole', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      let statements = 0;
      const stop = database.onStatement(() => (statements += 1));
      const variables = { id: `Partner:${school.id}`, first: 1, after };
      const answer = await ask.text(COLLABORATORS, variables);
      stop();
      expect(statements).toBe(1);
      const page = (answer['partner'] as { collaborators: Collaborators }).collaborators;
      names.push(...page.nodes.map(({ partner }) => partner.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(['Łaźnia', 'Ćma', 'Lokal', 'Osoba']);
    const dear = ask.text(
      '{ partners(first: 200) { nodes { collaborators(first: 1) { nodes { jointEvents } } } } }',
    );
    await expect(dear).rejects.toMatchObject({ extensions: { code: 'TOO_COSTLY' } });
  });
});
