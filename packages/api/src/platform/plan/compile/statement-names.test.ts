import { StatementNames } from './statement-names.js';

test('names the first hundred texts, and always gives a text the same name', () => {
  const names = new StatementNames();
  const given = Array.from({ length: 120 }, (_, i) => names.of(`select ${i}`));
  expect(new Set(given.slice(0, 100)).size).toBe(100);
  expect(given.slice(100)).toEqual(Array.from({ length: 20 }, () => null));
  expect(names.of('select 7')).toBe(given[7]);
});
