import { computed, embedded } from '../../platform/plan/declare.js';
import { sql } from '../../platform/plan/sql.js';

/** Who made a change, by the column `account_id`: the name alone, which is told to all who see the change. */
export const changeAuthor = embedded(
  { name: computed((row) => sql`(select a.name from account a where a.id = ${row}.account_id)`) },
  (row) => sql`${row}.account_id is null`,
);
