import { openPlanReader, type PlanReader } from '../../../test/builders/plan-reader.js';
import { Builder } from '../../../test/builders/builder.js';
import { names } from '../../../test/builders/small-world.values.js';
import { openTestDatabase } from '../../../test/database.js';
import type { Database } from '../../platform/database/database.js';
import { refreshShownNames } from './shown-names.job.js';

const ROSTER = `query ($id: ID!, $asOf: Date) { partnership(id: $id) { memberships(asOf: $asOf, first: 300) { nodes { nameAt partner { name } } } } }`;
const PARTNERS = 300;

interface Named {
  readonly nameAt: string;
  readonly partner: { readonly name: string };
}

describe('names in time', () => {
  let database: Database;
  let ask: PlanReader;
  const build = new Builder(11);
  const partnership = build.partnership();

  beforeAll(async () => {
    database = await openTestDatabase();
    ask = await openPlanReader(database);
    for (let i = 0; i < PARTNERS; i += 1) {
      const partner = build.partner();
      names(build, 'partner', partner);
      build.membership(partner, partnership);
    }
    await build.save(database);
  }, 60_000);
  afterAll(() => database.close());

  it.each(['2010-01-01', '2016-06-15', '2017-05-19', '2018-05-24', '2018-12-31', '2030-01-01'])(
    'are the same in the roster and the profile of a partner on %s, however imprecise their dates',
    async (asOf) => {
      await refreshShownNames(database, 'partner', asOf);
      const variables = { id: `Partnership:${partnership.id}`, asOf };
      const answer = await ask.text(ROSTER, variables);
      const { nodes } = (answer['partnership'] as { memberships: { nodes: Named[] } }).memberships;
      expect(nodes).toHaveLength(PARTNERS);
      expect(nodes.filter(({ nameAt, partner }) => nameAt !== partner.name)).toEqual([]);
    },
  );
});
