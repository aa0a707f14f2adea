import type { nameType } from '../../platform/graphql/names.type.js';
import { dated, readModel, value } from '../../platform/plan/declare.js';
import { certainlyInForce, possiblyInForce } from '../../platform/plan/in-force.js';
import { sql, identifier, type Sql } from '../../platform/plan/sql.js';

/** The read model of a type's names. */
export function nameRead(bearer: 'Partner' | 'Partnership' | 'Venue', table: string) {
  return readModel<InstanceType<ReturnType<typeof nameType>>>({
    type: `${bearer}Name`,
    table,
    fields: {
      name: value('name'),
      kind: value('kind'),
      validFrom: dated('valid_from'),
      validTo: dated('valid_to'),
    },
  });
}

/**
 * The name that a partner or partnership had on a day: one that was surely in use before one that may have
 * been, and among these the older one; its name of today if none is known to cover that day. `row` contains
 * its key; `joining` provides the day.
 */
export function nameOn(bearer: 'partner' | 'partnership', row: Sql, day: Sql, joining: Sql = sql``): Sql {
  const [table, names, key] = [identifier(bearer), identifier(`${bearer}_name`), identifier(`${bearer}_id`)];
  const n = sql`n`;
  return sql`coalesce((select n.name from ${names} n ${joining}
      where n.${key} = ${row}.${key} and n.kind in ('OFFICIAL', 'FORMER')
        and ${possiblyInForce(n, 'valid_from', 'valid_to', day)}
      order by ${certainlyInForce(n, 'valid_from', 'valid_to', day)} desc,
        n.valid_from_earliest nulls first, n.position limit 1),
    (select a.name from ${table} a where a.id = ${row}.${key}))`;
}
