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
 * The name that a partner or partnership bore on a day. A name that certainly held goes before one that may have held. Of these, the one
 * goes first that had certainly begun, the latest, then the oldest. A former name whose end is not known goes last. If none may have
 * held, it is the name of today. `shownName` in name.rules.ts is the same rule. `row` has the key; `joining` joins the table of the day.
 */
export function nameOn(bearer: 'partner' | 'partnership', row: Sql, day: Sql, joining: Sql = sql``): Sql {
  const [table, names, key] = [identifier(bearer), identifier(`${bearer}_name`), identifier(`${bearer}_id`)];
  const n = sql`n`;
  const begun = sql`coalesce(n.valid_from_latest <= ${day}, false)`;
  return sql`coalesce((select n.name from ${names} n ${joining}
      where n.${key} = ${row}.${key} and n.kind in ('OFFICIAL', 'FORMER')
        and ${possiblyInForce(n, 'valid_from', 'valid_to', day)}
      order by ${certainlyInForce(n, 'valid_from', 'valid_to', day)} desc,
        (n.kind = 'FORMER' and n.valid_to_latest is null), ${begun} desc,
        case when ${begun} then n.valid_from_earliest end desc nulls last, n.valid_from_earliest nulls first,
        n.valid_to_latest nulls last, n.position limit 1),
    (select a.name from ${table} a where a.id = ${row}.${key}))`;
}
