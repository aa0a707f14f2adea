import { column, sql, type Sql } from './sql.js';

/**
 * The condition that a period may have been in force on a day. Both ends are inclusive and may have any
 * precision.
 */
export function possiblyInForce(row: Sql, from: string, to: string, day: Sql): Sql {
  const [earliest, latest] = [column(row, `${from}_earliest`), column(row, `${to}_latest`)];
  return sql`(${earliest} is null or ${earliest} <= ${day}) and (${latest} is null or ${latest} >= ${day})`;
}

/**
 * The condition that a period was certainly in force on a day: its latest start is not later, and it either
 * has a known open end (`..`) or its earliest end is not before that day.
 */
export function certainlyInForce(row: Sql, from: string, to: string, day: Sql): Sql {
  return sql`coalesce(${column(row, `${from}_latest`)} <= ${day}
    and (${column(row, `${to}_edtf`)} = '..' or ${column(row, `${to}_earliest`)} >= ${day}), false)`;
}
