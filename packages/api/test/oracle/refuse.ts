import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

/** The path of a field in the answer without list indexes, as errors show it. */
export function pathOf(info: GraphQLResolveInfo): string {
  const names: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) {
    if (typeof at.key === 'string') names.unshift(at.key);
  }
  return names.join('.');
}

/** An error with one of the API's codes. */
export function refuse(field: string, reason: string, code = 'INVALID'): GraphQLError {
  return new GraphQLError(reason, { extensions: { code, fields: [{ field, reason }] } });
}

const ID = /^([A-Za-z]+):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The type and key of a global id; null for any other text. */
export function readId(id: unknown, types: readonly string[]): { type: string; key: string } | null {
  const [, type, key] = ID.exec(String(id)) ?? [];
  return type && key && types.includes(type) ? { type, key } : null;
}

/** The key of a global id that must be of one type. */
export function readKey(id: unknown, field: string, type: string): string {
  const [, actual, key] = ID.exec(String(id)) ?? [];
  if (!actual || !key) throw refuse(field, 'NOT_AN_ID');
  if (actual !== type) throw refuse(field, 'WRONG_TYPE');
  return key;
}
