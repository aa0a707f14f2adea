import { isObjectType, type FieldNode } from 'graphql';
import type { Compilation } from './compilation.js';
import { jsonSql, type Json } from './json.js';
import type { Scope } from './scope.js';
import { join, sql, type Sql } from '../sql.js';

/**
 * One of several types, by one key column per type: its JSON (null if none is visible), and whether one is
 * visible.
 */
export function unionJson(
  compilation: Compilation,
  scope: Scope,
  keys: Readonly<Record<string, string>>,
  nodes: readonly FieldNode[],
  path: string,
): { json: Json; present: Sql } {
  const members = Object.entries(keys).map(([name, key]) => {
    const type = compilation.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    const joined = compilation.joinOne(scope, key, name, false);
    return { present: sql`${joined.key()} is not null`, json: compilation.object(joined, type, nodes, path) };
  });
  const cases = members.map(({ present, json }) => sql`when ${present} then ${jsonSql(json)}`);
  return {
    json: [sql`case ${join(cases, ' ')} else 'null' end`],
    present: sql`(${join(
      members.map(({ present }) => present),
      ' or ',
    )})`,
  };
}
