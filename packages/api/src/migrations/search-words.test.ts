import { openTestDatabase } from '../../test/database.js';
import { SearchWords1795816800000 } from './20261127-search-words.js';
import { SEARCHED } from './fills/search-words.js';

it('fills the rows of an earlier version as commands and the data set write them', async () => {
  const database = await openTestDatabase({ seed: true });
  const contents = async () => {
    const tables = [
      ...Object.keys(SEARCHED).map(
        (table) => `select '${table}', id::text, search_words::text from ${table}`,
      ),
    ];
    return database.query(
      `${tables.join(' union all ')} union all select 'slip', form, slip from search.slip order by 1, 2, 3`,
    );
  };
  const before = await contents();
  const migration = new SearchWords1795816800000();
  const runner = database.dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await migration.down(runner);
    await migration.up(runner);
    await runner.commitTransaction();
  } finally {
    await runner.release();
  }
  expect(before.length).toBeGreaterThan(2000);
  expect(await contents()).toEqual(before);
  await database.close();
}, 60_000);
