/**
 * Search parameters as the router parses them. They are untrusted: people and links can put anything there.
 */
export type RawSearch = Readonly<Record<string, unknown>>;

/** Returns the parameter if it is one of the values; otherwise undefined. */
export function readOneOf<T extends string>(raw: unknown, values: readonly T[]): T | undefined {
  return values.find((value) => value === raw);
}

/**
 * The given values in the order of `values`; undefined if there are none, so that the address stays short.
 */
export function readSomeOf<T extends string>(raw: unknown, values: readonly T[]): readonly T[] | undefined {
  const given: unknown[] = Array.isArray(raw) ? raw : [raw];
  const found = values.filter((value) => given.includes(value));
  return found.length > 0 ? found : undefined;
}

/**
 * A non-empty text, otherwise undefined. The router parses `?szukaj=55` as a number; this returns it as text.
 */
export function readText(raw: unknown): string | undefined {
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}
