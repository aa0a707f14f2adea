import { Trial } from './trial.js';

/** Operations per file; the five files together run well over two thousand. */
const OPERATIONS = 432;
/** The number of further operations allowed until everything has been used. */
const MORE = 480;
/** One operation in this many has a bad argument. */
const SPOILT = 12;

/** Features of the query language, apart from the schema. */
const FEATURES = [
  '@skip',
  '@include',
  'alias',
  'inline fragment',
  'named fragment',
  'variable',
  'variable with a default',
  'variable left out',
];

/** The oracle does not read history: the canaries test its rights, the tests of commands its contents. */
const HISTORY = ['Change', 'ChangeItem', 'ChangedField', 'Query.changes'];

/** The tests of one seed: JSON response, resolver fallback and oracle give the same answers. */
export function differentialTests(seed: number): void {
  let trial: Trial;
  beforeAll(async () => {
    trial = await Trial.open(seed);
  }, 60_000);
  afterAll(() => trial.database.close());

  test(`rawJsonResponse, resolverFallback and the oracle agree on random operations of seed ${seed}, with one statement each`, async () => {
    const names = Object.keys(trial.viewers);
    const unmet = () => trial.uses.missing([...trial.elements.used, ...FEATURES]).length > 0;
    for (let i = 0; i < OPERATIONS || (i < OPERATIONS + MORE && unmet()); i += 1) {
      await trial.ask(names[i % names.length] as string, i % SPOILT === 5);
    }
    expect(trial.disagreements.slice(0, 3)).toEqual([]);
    // If refusals were frequent, the test would have compared little.
    expect(trial.tooCostly).toBeLessThan(OPERATIONS / 20);
    expect(trial.refused).toBeLessThan(OPERATIONS / 6);
    expect(trial.operations).toBeGreaterThan(OPERATIONS * 0.95);
  }, 300_000);

  test('the operations used every type, field, edge, argument, input member and enum value', () => {
    expect(trial.uses.missing([...trial.elements.used, ...FEATURES])).toEqual([]);
  });

  test('the oracle reads everything that the plan reads, except history', () => {
    expect(trial.unread).toEqual(HISTORY);
  });
}
