import fc from 'fast-check';
import type { Database } from './database.js';
import { openTestDatabase } from '../../../test/database.js';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('sorts as Intl.Collator does in Polish', async () => {
  const letters = fc.constantFrom(...'aąbcćdeęlłmnńoósśzźżAĄCĆEĘLŁNŃOÓSŚZŹŻvxq -.0129');
  const words = fc.sample(fc.string({ unit: letters, minLength: 1, maxLength: 8 }), {
    numRuns: 3000,
    seed: 7,
  });
  const rows = await database.query<{ word: string }>(
    'select word from unnest($1::text[]) as word order by word collate polish',
    [[...new Set(words)]],
  );
  const sorted = rows.map((row) => row.word);
  expect(new Set(sorted)).toEqual(new Set(words));
  const { compare } = new Intl.Collator('pl');
  expect(sorted.filter((word, at) => at > 0 && compare(sorted[at - 1]!, word) > 0)).toEqual([]);
});

it('puts each marked letter after its plain one, as a letter of its own', async () => {
  const rows = await database.query<{ word: string }>(
    "select word from unnest(array['żaba','źle','zzz','łan','lzy','ćma','czy','Ósmy','ozy','ąb','az']) as word order by word collate polish",
  );
  expect(rows.map((row) => row.word).join(' ')).toBe('az ąb czy ćma lzy łan ozy Ósmy zzz źle żaba');
});
