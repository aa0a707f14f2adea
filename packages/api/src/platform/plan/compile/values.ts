import { getNullableType, isEnumType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { jsonSql, type Json } from './json.js';
import { sql, type Sql } from '../sql.js';

/**
 * The JSON text of a scalar, an enum or a list of these, according to its schema type. An ID is built from
 * the key of the type `owner`; if that is null, the expression already yields the whole id.
 */
export function valueJson(expression: Sql, type: GraphQLOutputType, owner: string | null): Json {
  if (isNonNullType(type)) return nonNullJson(expression, type.ofType, owner);
  const json = nonNullJson(expression, type, owner);
  // A null value makes the whole concatenation null, which `coalesce` replaces.
  return [sql`coalesce(${jsonSql(json)}, 'null')`];
}

function nonNullJson(expression: Sql, type: GraphQLOutputType, owner: string | null): Json {
  const named = getNullableType(type);
  if (isListType(named)) return [sql`to_json(${expression})::text`];
  if (isEnumType(named)) return ['"', sql`${expression}`, '"'];
  switch (String(named)) {
    case 'ID':
      return owner === null ? ['"', sql`${expression}`, '"'] : [`"${owner}:`, sql`${expression}::text`, '"'];
    case 'Int':
    case 'Boolean':
      return [sql`(${expression})::text`];
    case 'Date':
      return ['"', sql`${expression}::text`, '"'];
    default:
      return [sql`to_json(${expression})::text`];
  }
}
