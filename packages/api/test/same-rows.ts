import type { Database } from '../src/platform/database/database.js';

/** Expects the same rows in every table of both databases. */
export async function expectSameRows(left: Database, right: Database): Promise<void> {
  const [one, other] = [await contents(left), await contents(right)];
  expect(Object.keys(one).length).toBeGreaterThan(20);
  expect(other).toEqual(one);
}

/** Table → number of rows and a digest of all values. */
async function contents(database: Database): Promise<Record<string, unknown>> {
  const tables = await database.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('migration', 'view_definition')",
  );
  const found: Record<string, unknown> = {};
  for (const { name } of tables) {
    const text = `select count(*) as rows, md5(string_agg(t::text, '|' order by t::text collate "C")) as digest from "${name}" t`;
    found[name] = (await database.query(text))[0];
  }
  return found;
}
