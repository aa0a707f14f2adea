/** Search parameters as the router reads them. They are untrusted: people and links can put anything there. */
export type RawSearch = Readonly<Record<string, unknown>>;

/** One of the values; undefined for anything else. */
export function readOneOf<T extends string>(raw: unknown, values: readonly T[]): T | undefined {
  return values.find((value) => value === raw);
}

/** The given values, in the order of `values`; undefined if there are none, so that the address stays short. */
export function readSomeOf<T extends string>(raw: unknown, values: readonly T[]): readonly T[] | undefined {
  const given: unknown[] = Array.isArray(raw) ? raw : [raw];
  const found = values.filter((value) => given.includes(value));
  return found.length > 0 ? found : undefined;
}

/** A non-empty text. The router reads `?szukaj=55` as a number; this returns text. */
export function readText(raw: unknown): string | undefined {
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}
