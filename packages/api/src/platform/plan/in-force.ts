import { column, sql, type Sql } from './sql.js';

/** That something from–to, both days inclusive and each of any precision, may have held on a day: its bounds do not exclude it. */
export function possiblyInForce(row: Sql, from: string, to: string, day: Sql): Sql {
  const [earliest, latest] = [column(row, `${from}_earliest`), column(row, `${to}_latest`)];
  return sql`(${earliest} is null or ${earliest} <= ${day}) and (${latest} is null or ${latest} >= ${day})`;
}

/** That it surely held: it had begun at the latest by then, and either is known to be current (`..`) or ended on that day or after. */
export function certainlyInForce(row: Sql, from: string, to: string, day: Sql): Sql {
  return sql`coalesce(${column(row, `${from}_latest`)} <= ${day}
    and (${column(row, `${to}_edtf`)} = '..' or ${column(row, `${to}_earliest`)} >= ${day}), false)`;
}
