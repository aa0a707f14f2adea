import type { QueryRunner } from 'typeorm';
import type { Log } from '../log.js';

/** Creates the collation `polish`, in the order of `Intl.Collator('pl')`, from the server's ICU locale. */
export async function createPolishCollation(runner: QueryRunner): Promise<void> {
  await runner.query('create collation polish from pg_catalog."pl-x-icu"');
}

/**
 * Rebuilds the indexes of Polish text if they were built with another version of ICU. An update of PostgreSQL
 * or of the operating system may replace ICU, and an index in the order of another version misses rows.
 * @returns whether the version had changed
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
  log.info('The Polish collation has a new version; its indexes are rebuilt', {
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
