import { invalid } from '../errors.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The two parts of a global id (Relay object identification): its type and the row's key. */
export interface GlobalId {
  readonly type: string;
  readonly key: string;
}

/** `Type:key`: opaque to callers, stable for the life of the row. */
export function globalId(type: string, key: string): string {
  return `${type}:${key}`;
}

/** Splits a global id; null if the text is not one. */
export function readGlobalId(id: unknown): GlobalId | null {
  if (typeof id !== 'string') return null;
  const at = id.indexOf(':');
  const key = id.slice(at + 1);
  return at > 0 && UUID.test(key) ? { type: id.slice(0, at), key } : null;
}

/**
 * The key in a global id of the given type.
 * @throws {Refusal} INVALID for `field` if the text is not an id, or an id of another type
 */
export function keyOf(id: unknown, type: string, field: string): string {
  const read = readGlobalId(id);
  if (!read) throw invalid({ field, reason: 'NOT_AN_ID' });
  if (read.type !== type) throw invalid({ field, reason: 'WRONG_TYPE' });
  return read.key;
}

/**
 * The two parts of a global id of any type.
 * @throws {Refusal} INVALID for `field` if the text is not an id
 */
export function keyOfAny(id: unknown, field: string): GlobalId {
  const read = readGlobalId(id);
  if (!read) throw invalid({ field, reason: 'NOT_AN_ID' });
  return read;
}

/** Whether the text is the key part of an id. */
export function isKey(text: string): boolean {
  return UUID.test(text);
}
