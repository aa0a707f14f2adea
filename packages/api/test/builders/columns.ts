import { parseEdtf } from '@partnerstwa/shared/edtf';
import { edtfText } from '@partnerstwa/shared/edtf-text';

/** The values of a row by column. */
export type Columns = Readonly<Record<string, unknown>>;

/** The columns of a date of any precision. */
export function dated(prefix: string, edtf: string | null, wording: string | null = null): Columns {
  if (edtf === null) return { [`${prefix}_edtf`]: null };
  const date = parseEdtf(edtf);
  return {
    [`${prefix}_edtf`]: date.edtf,
    [`${prefix}_earliest`]: date.earliest,
    [`${prefix}_latest`]: date.latest,
    [`${prefix}_precision`]: date.precision,
    [`${prefix}_wording`]: wording,
    [`${prefix}_text_pl`]: edtfText(date, 'pl'),
    [`${prefix}_text_en`]: edtfText(date, 'en'),
  };
}

/** A row that is not in the record. */
export const archived = { archived_at: '2025-06-01T00:00:00Z' };
