import { StatementNames } from './statement-names.js';

test('a name stands for one text for good, and there are a hundred of them', () => {
  const names = new StatementNames();
  const given = Array.from({ length: 120 }, (_, i) => names.of(`select ${i}`));
  expect(new Set(given.slice(0, 100)).size).toBe(100);
  expect(given.slice(100)).toEqual(Array.from({ length: 20 }, () => null));
  expect(names.of('select 7')).toBe(given[7]);
});
