/** Search parameters as the router reads them from the address: anything a person or a link may put there. */
export type RawSearch = Readonly<Record<string, unknown>>;

/** One of the values, or nothing: what is misspelt is as if it were not there. */
export function readOneOf<T extends string>(raw: unknown, values: readonly T[]): T | undefined {
  return values.find((value) => value === raw);
}

/** Those of the values that are there, in the order of `values`; nothing for none, so that the address stays short. */
export function readSomeOf<T extends string>(raw: unknown, values: readonly T[]): readonly T[] | undefined {
  const given: unknown[] = Array.isArray(raw) ? raw : [raw];
  const found = values.filter((value) => given.includes(value));
  return found.length > 0 ? found : undefined;
}

/** A text that is not empty. The router reads `?szukaj=55` as a number: it is a text here. */
export function readText(raw: unknown): string | undefined {
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}
