/** A column of a table of texts. */
export interface Column<R> {
  readonly heading: string;
  textOf(row: R): string;
}

/**
 * Splits columns into those with different values, and the values that all rows share. A single row keeps all
 * its columns.
 */
export function splitColumns<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
): { readonly common: readonly string[]; readonly varied: readonly Column<R>[] } {
  const common: string[] = [];
  const varied: Column<R>[] = [];
  for (const column of columns) {
    const texts = new Set(rows.map((row) => column.textOf(row)));
    const [only] = texts;
    if (rows.length > 1 && texts.size === 1 && only !== undefined) common.push(only);
    else varied.push(column);
  }
  return { common, varied };
}
