import fc from 'fast-check';
import type { Database } from './database.js';
import { openTestDatabase } from '../../../test/database.js';
import { databaseViews } from '../../app/slices.js';
import { options } from '../../../test/templates.js';
import { migrate } from './migrate.js';

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

it('sorts each letter with a diacritic as a separate letter after the plain one', async () => {
  const rows = await database.query<{ word: string }>(
    "select word from unnest(array['żaba','źle','zzz','łan','lzy','ćma','czy','Ósmy','ozy','ąb','az']) as word order by word collate polish",
  );
  expect(rows.map((row) => row.word).join(' ')).toBe('az ąb czy ćma lzy łan ozy Ósmy zzz źle żaba');
});

it('rebuilds the indexes when the version of the collation has changed', async () => {
  const file = () =>
    database.query(
      "select pg_relation_filenode(indexrelid) from pg_index join pg_collation c on c.oid = any (indcollation) where collname = 'polish' order by 1",
    );
  const version = () =>
    database.query(
      'select collversion = pg_collation_actual_version(oid) as "isActual" from pg_collation where collname = \'polish\'',
    );
  const before = await file();
  expect(before.length).toBeGreaterThan(0);
  await migrate(database, databaseViews, options.log);
  expect(await file()).toEqual(before);

  await database.query("update pg_collation set collversion = 'of an older ICU' where collname = 'polish'");
  await migrate(database, databaseViews, options.log);
  expect(await version()).toEqual([{ isActual: true }]);
  const after = await file();
  expect(after).toHaveLength(before.length);
  expect(
    after.filter((one) => before.some((other) => JSON.stringify(other) === JSON.stringify(one))),
  ).toEqual([]);
});
