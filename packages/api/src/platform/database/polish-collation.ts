import type { QueryRunner } from 'typeorm';

/** CLDR's Polish tailoring: each letter with a mark follows its plain letter, as a letter of its own. */
const POLISH_RULES = `&A<ą<<<Ą&C<ć<<<Ć&E<ę<<<Ę&L<ł<<<Ł&N<ń<<<Ń&O<ó<<<Ó&S<ś<<<Ś&Z<ź<<<Ź<ż<<<Ż`;

/**
 * Creates the collation `polish`, in the order of `Intl.Collator('pl')`. Made from the server's own ICU locale where it has
 * it; otherwise (the embedded engine, whose locale `pl` sorts as if it were the root) from explicit rules, a feature of
 * PostgreSQL 16 and later.
 */
export async function createPolishCollation(runner: QueryRunner): Promise<void> {
  const found = await runner.manager.query<unknown[]>(
    "select 1 from pg_collation where collname = 'pl-x-icu'",
  );
  if (found.length > 0) {
    await runner.query('create collation polish from pg_catalog."pl-x-icu"');
    return;
  }
  await runner.query(`create collation polish (provider = icu, locale = 'und', rules = '${POLISH_RULES}')`);
}
