import { Column } from 'typeorm';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { Period } from '@partnerstwa/shared/periods';
import { edtfText } from '@partnerstwa/shared/edtf-text';

/** The columns of one date of any precision; embedded with its prefix. */
export class DatedColumns {
  @Column('text', { nullable: true }) edtf!: string | null;
  @Column('date', { nullable: true }) earliest!: string | null;
  @Column('date', { nullable: true }) latest!: string | null;
  @Column('text', { nullable: true }) precision!: string | null;
  @Column('text', { nullable: true }) wording!: string | null;
  @Column('text', { nullable: true }) textPl!: string | null;
  @Column('text', { nullable: true }) textEn!: string | null;
}

/** A date in a state; its derived columns are computed on each write. */
export interface DateState {
  readonly edtf: string;
  readonly wording: string | null;
}

/** The period between two dates. */
export function periodOf(from: DateState | null, to: DateState | null): Period {
  return { from: from?.edtf ?? null, to: to?.edtf ?? null };
}

/** The columns for a date, or for an unknown one. The EDTF text must be valid. */
export function datedColumnsOf(date: DateState | null): DatedColumns {
  if (!date)
    return {
      edtf: null,
      earliest: null,
      latest: null,
      precision: null,
      wording: null,
      textPl: null,
      textEn: null,
    };
  const { edtf, earliest, latest, precision } = parseEdtf(date.edtf);
  return {
    edtf,
    earliest,
    latest,
    precision,
    wording: date.wording,
    textPl: edtfText(edtf, 'pl'),
    textEn: edtfText(edtf, 'en'),
  };
}

/** The date in the columns; null if it is not known. */
export function dateStateOf(columns: DatedColumns | null | undefined): DateState | null {
  return columns?.edtf ? { edtf: columns.edtf, wording: columns.wording } : null;
}
