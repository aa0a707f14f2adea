import { literal, join, sql, type Sql } from '../sql.js';

/**
 * Parts of a JSON text: literal text, and SQL that yields text and is never null. Concatenation is faster
 * than json_build_object.
 */
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

/** An object with its members under their response keys. These are GraphQL names and need no escaping. */
export function jsonObject(members: readonly { key: string; json: Json }[]): Json {
  return ['{', ...members.flatMap(({ key, json }, i) => [`${i === 0 ? '' : ','}"${key}":`, ...json]), '}'];
}

/** `json` if the condition holds, otherwise null. */
export function jsonWhen(condition: Sql, json: Json): Json {
  return [sql`case when ${condition} then ${jsonSql(json)} else 'null' end`];
}
