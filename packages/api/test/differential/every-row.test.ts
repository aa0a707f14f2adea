import { Trial } from './trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await Trial.open(7);
}, 60_000);
afterAll(() => trial.database.close());

test('both responses and the oracle agree on every row for each viewer, and every enum value occurs', async () => {
  await trial.compareEveryRow(['public', 'representative', 'coordinator', 'district']);
  expect(trial.disagreements.slice(0, 3)).toEqual([]);
  expect(trial.uses.missing(trial.elements.answered)).toEqual([]);
}, 300_000);
