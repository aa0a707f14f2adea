import type { QueryRunner } from 'typeorm';

/** Creates the collation `polish`, in the order of `Intl.Collator('pl')`, from the server's ICU locale. */
export async function createPolishCollation(runner: QueryRunner): Promise<void> {
  await runner.query('create collation polish from pg_catalog."pl-x-icu"');
}
