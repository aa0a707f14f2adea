import { Trial } from './trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await Trial.open(7);
}, 60_000);
afterAll(() => trial.database.close());

test('every row, with all that is its own, is seen alike by each reader through each exit, and every enum value is met', async () => {
  await trial.compareEveryRow(['public', 'representative', 'coordinator', 'district']);
  expect(trial.disagreements.slice(0, 3)).toEqual([]);
  expect(trial.uses.missing(trial.elements.answered)).toEqual([]);
}, 300_000);
