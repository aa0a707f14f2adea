import { rmSync } from 'node:fs';
import pg from 'pg';

/** Removes the templates, and any copy that a crashed test file left on the server. */
// eslint-disable-next-line no-restricted-syntax -- jest calls the default export
export default async function teardown(): Promise<void> {
  const name = process.env.TEST_TEMPLATES;
  if (!name) return;
  if (!process.env.DATABASE_URL) return rmSync(name, { recursive: true, force: true });
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const left = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [name],
  );
  for (const { datname } of left.rows)
    await client.query(`drop database if exists "${datname}" with (force)`);
  await client.end();
}
