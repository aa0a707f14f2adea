import { computed, embedded } from '../../platform/plan/declare.js';
import { sql } from '../../platform/plan/sql.js';

/**
 * The author of a change, by the column `account_id`: only the name, which is visible to everybody who sees
 * the change.
 */
export const changeAuthor = embedded(
  { name: computed((row) => sql`(select a.name from account a where a.id = ${row}.account_id)`) },
  (row) => sql`${row}.account_id is null`,
);
