import { Trial } from './trial.js';

/** Operations of one file; five files together ask well over two thousand. */
const OPERATIONS = 432;
/** How many more may be needed until everything had its turn. */
const MORE = 480;
/** One in so many is asked with a bad argument. */
const SPOILT = 12;

/** What the language of queries offers besides. */
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

/** History has no third reader: its rights are crawled for by the canaries, its contents are the commands' to test. */
const HISTORY = ['Change', 'ChangeItem', 'ChangedField', 'Query.changes'];

/** The tests of one seed: text exit, object exit and oracle answer alike. */
export function differentialTests(seed: number): void {
  let trial: Trial;
  beforeAll(async () => {
    trial = await Trial.open(seed);
  }, 60_000);
  afterAll(() => trial.database.close());

  test(`random operations of seed ${seed} are answered alike by both exits and the oracle, with one statement`, async () => {
    const names = Object.keys(trial.viewers);
    const unmet = () => trial.uses.missing([...trial.elements.asked, ...FEATURES]).length > 0;
    for (let i = 0; i < OPERATIONS || (i < OPERATIONS + MORE && unmet()); i += 1) {
      await trial.ask(names[i % names.length] as string, i % SPOILT === 5);
    }
    expect(trial.disagreements.slice(0, 3)).toEqual([]);
    // Refusals are the exception, or little would have been compared.
    expect(trial.tooCostly).toBeLessThan(OPERATIONS / 20);
    expect(trial.refused).toBeLessThan(OPERATIONS / 6);
    expect(trial.asked).toBeGreaterThan(OPERATIONS * 0.95);
  }, 300_000);

  test('every type, field, edge, argument, input member and enum value was asked at least once', () => {
    expect(trial.uses.missing([...trial.elements.asked, ...FEATURES])).toEqual([]);
  });

  test('the oracle reads all that is planned, but for history', () => {
    expect(trial.unread).toEqual(HISTORY);
  });
}
