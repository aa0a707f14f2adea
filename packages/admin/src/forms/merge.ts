/**
 * A field that somebody else changed: its value when I opened the form, mine, and theirs, which is now
 * stored.
 */
export interface Difference<V> {
  readonly field: keyof V & string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both of us changed the field, so I must choose. Otherwise only they did, and their value is kept. */
  readonly isConflicting: boolean;
}

/**
 * The fields that somebody else has changed since the form was opened, except those with the same value in
 * both versions.
 */
export function differences<V extends object>(base: V, mine: V, theirs: Partial<V>): Difference<V>[] {
  return (Object.keys(mine) as (keyof V & string)[])
    .filter(
      (field) =>
        field in theirs && !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]),
    )
    .map((field) => ({
      field,
      base: base[field],
      mine: mine[field],
      theirs: theirs[field],
      isConflicting: !isSame(base[field], mine[field]),
    }));
}

/** My values, with theirs in each differing field that is not in `keptMine`. */
export function mergeValues<V extends object>(
  mine: V,
  found: readonly Difference<V>[],
  keptMine: ReadonlySet<string>,
): V {
  const theirs = found
    .filter(({ field }) => !keptMine.has(field))
    .map(({ field, theirs }) => [field, theirs]);
  return { ...mine, ...(Object.fromEntries(theirs) as Partial<V>) };
}

/** The fields whose values differ from the base. */
export function changedFields<V extends object>(base: V, mine: V): Partial<V> {
  const fields = (Object.keys(mine) as (keyof V)[]).filter((field) => !isSame(base[field], mine[field]));
  return Object.fromEntries(fields.map((field) => [field, mine[field]])) as Partial<V>;
}

/** Whether two plain values mean the same. Empty text means unknown, like null. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(normalize(a)) === JSON.stringify(normalize(b));
}

function normalize(value: unknown): unknown {
  if (value === '' || value === undefined) return null;
  // The order of ids and of choices has no meaning.
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string') ? [...value].sort() : value.map(normalize);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__typename');
  // An object whose members are all unknown is itself unknown.
  if (entries.every(([, each]) => normalize(each) === null)) return null;
  return Object.fromEntries(
    entries.map(([key, each]) => [key, normalize(each)]).sort(([x], [y]) => (String(x) < String(y) ? -1 : 1)),
  );
}
