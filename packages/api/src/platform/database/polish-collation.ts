import type { QueryRunner } from 'typeorm';
import type { Log } from '../log.js';

/** Creates the collation `polish`, in the order of `Intl.Collator('pl')`, from the server's ICU locale. */
export async function createPolishCollation(runner: QueryRunner): Promise<void> {
  await runner.query('create collation polish from pg_catalog."pl-x-icu"');
}

/**
 * Sorts the indexes again if the server's ICU is another one than they were sorted with: an update of PostgreSQL or of the system
 * may bring one, and an index in another order misses rows.
 * @returns whether there was anything to do
 */
export async function renewPolishCollation(runner: QueryRunner, log: Log): Promise<boolean> {
  const [collation] = await runner.manager.query<{ oid: string }[]>(
    `select oid::text from pg_collation
      where collname = 'polish' and collnamespace = current_schema()::regnamespace
        and collversion is distinct from pg_collation_actual_version(oid)`,
  );
  if (!collation) return false;
  const indexes = await runner.manager.query<{ name: string }[]>(
    'select indexrelid::regclass::text as name from pg_index where $1 = any (indcollation)',
    [collation.oid],
  );
  log.info('The order of Polish letters has a new version; the indexes are made again', {
    indexes: indexes.length,
  });
  await runner.startTransaction();
  try {
    for (const { name } of indexes) await runner.query(`reindex index ${name}`);
    await runner.query('alter collation polish refresh version');
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
  return true;
}
