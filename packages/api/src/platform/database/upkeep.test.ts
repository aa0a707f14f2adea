import { openTestDatabase } from '../../../test/database.js';
import { analyzeTables } from './upkeep.js';

it('tells the planner of the embedded engine how many rows there are; a server sees to that itself', async () => {
  const database = await openTestDatabase();
  await database.query('create table thing as select generate_series(1, 500) as id');
  let statements = 0;
  const stop = database.onStatement(() => (statements += 1));
  await analyzeTables(database);
  stop();
  const known = await database.query(
    "select reltuples::integer as rows from pg_class where relname = 'thing'",
  );
  if (database.engine === 'embedded') expect(known).toEqual([{ rows: 500 }]);
  else expect(statements).toBe(0);
  await database.close();
});
