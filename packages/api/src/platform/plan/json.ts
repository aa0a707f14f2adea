import { literal, join, sql, type Sql } from './sql.js';

/** JSON text in the making: literal text, and SQL that yields text and is never null. Concatenation beats json_build_object. */
export type Json = readonly (string | Sql)[];

/** One SQL expression for the whole text. */
export function jsonSql(json: Json): Sql {
  const parts: Sql[] = [];
  let text = '';
  for (const part of json) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    if (text !== '') parts.push(literal(text));
    text = '';
    parts.push(part);
  }
  if (text !== '' || parts.length === 0) parts.push(literal(text));
  return join(parts, ' || ');
}

/** An object of members, each under its response key (a GraphQL name: nothing to escape). */
export function jsonObject(members: readonly { key: string; json: Json }[]): Json {
  return ['{', ...members.flatMap(({ key, json }, i) => [`${i === 0 ? '' : ','}"${key}":`, ...json]), '}'];
}

/** `json`, or null where the condition does not hold. */
export function jsonWhen(condition: Sql, json: Json): Json {
  return [sql`case when ${condition} then ${jsonSql(json)} else 'null' end`];
}
