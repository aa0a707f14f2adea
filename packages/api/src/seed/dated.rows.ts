import { datedColumnsOf } from '../platform/commands/dated.columns.js';
import type { StatementRecord } from './data-set.schema.js';
import { snake } from '../platform/database/snake-naming.js';
import { DATE_FIELDS } from '../domain/sources/statement.rules.js';

export type Row = Record<string, unknown>;

/**
 * The columns of one date of any precision, all null if it is unknown. The wording comes from the first
 * statement with the same date.
 * @param prefix the start of the column names: `date`, `founded_on` …
 */
export function datedColumns(prefix: string, edtf: string | undefined, statements: StatementRecord[]): Row {
  const wording =
    statements.find(({ field, value }) => DATE_FIELDS.includes(field) && value === edtf)?.wording ?? null;
  const columns = datedColumnsOf(edtf === undefined ? null : { edtf, wording });
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [`${prefix}_${snake(name)}`, value as unknown]),
  );
}
