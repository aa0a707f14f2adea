/** A field that two people have changed differently: the value when I began, mine, and theirs, which is now stored. */
export interface Difference<V> {
  readonly field: keyof V & string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both have changed it, so the person must choose. Otherwise only they did, and their value stays. */
  readonly isConflicting: boolean;
}

/** The fields that somebody else has changed since the form was opened; a field that only I changed is no difference. */
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

/** My values, with theirs for each field where I did not choose mine. */
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

/** The fields that differ from the base. */
export function changedFields<V extends object>(base: V, mine: V): Partial<V> {
  const fields = (Object.keys(mine) as (keyof V)[]).filter((field) => !isSame(base[field], mine[field]));
  return Object.fromEntries(fields.map((field) => [field, mine[field]])) as Partial<V>;
}

/** Whether two plain values mean the same. Empty means not known, like null. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(normalize(a)) === JSON.stringify(normalize(b));
}

function normalize(value: unknown): unknown {
  if (value === '' || value === undefined) return null;
  // Lists of ids and choices have no order.
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string') ? [...value].sort() : value.map(normalize);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__typename');
  // An object whose members are all unknown.
  if (entries.every(([, each]) => normalize(each) === null)) return null;
  return Object.fromEntries(
    entries.map(([key, each]) => [key, normalize(each)]).sort(([x], [y]) => (String(x) < String(y) ? -1 : 1)),
  );
}
