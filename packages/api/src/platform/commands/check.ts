import { parseEdtf, EdtfError } from '@partnerstwa/shared/edtf';
import { cleanText, textProblem } from '@partnerstwa/shared/polish-text';
import { invalid, type Problem } from '../errors.js';
import type { DateState } from './dated.columns.js';

/** A text given, `undefined` where the input leaves it as it is. */
type Given = string | null | undefined;

/** Checks and cleans the values of one input, and says everything that is wrong with it at once. */
export class Check {
  private readonly problems: Problem[] = [];

  constructor(private readonly place = 'input') {}

  /** Notes a problem where the condition holds. */
  fail(condition: boolean, field: string, reason: string): void {
    if (condition) this.problems.push({ field: `${this.place}.${field}`, reason });
  }

  /** Text that may be missing: cleaned; blank is null. */
  text(field: string, value: Given, max: number, multiline = false): string | null | undefined {
    if (value === undefined || value === null) return value;
    const clean = cleanText(value, { multiline });
    const problem = clean === '' ? null : textProblem(clean, { max, multiline });
    if (problem) this.fail(true, field, problem);
    return clean === '' ? null : clean;
  }

  /** Text that must be there. */
  required(field: string, value: Given, max: number, multiline = false): string {
    const clean = this.text(field, value, max, multiline);
    this.fail(!clean, field, 'EMPTY');
    return clean ?? '';
  }

  /** Text of a shape: an e-mail, a telephone, a link. */
  matching(
    field: string,
    value: Given,
    max: number,
    shape: RegExp,
    reason: string,
  ): string | null | undefined {
    const clean = this.text(field, value, max);
    if (clean) this.fail(!shape.test(clean), field, reason);
    return clean;
  }

  /** A number within bounds. */
  number(
    field: string,
    value: number | null | undefined,
    min: number,
    max: number,
  ): number | null | undefined {
    if (typeof value === 'number') this.fail(value < min || value > max, field, 'OUT_OF_RANGE');
    return value;
  }

  /** A date of any precision, as EDTF with its wording. */
  date(
    field: string,
    value: { edtf: string; wording?: string | null } | null | undefined,
    max: number,
  ): DateState | null | undefined {
    if (value === undefined || value === null) return value;
    const wording = this.text(`${field}.wording`, value.wording, max) ?? null;
    try {
      return { edtf: parseEdtf(value.edtf).edtf, wording };
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      this.fail(true, `${field}.edtf`, error.reason);
      return null;
    }
  }

  /** A list within its length. */
  list<T>(field: string, values: readonly T[], max: number): readonly T[] {
    this.fail(values.length > max, field, 'TOO_LONG');
    return values.slice(0, max);
  }

  /** @throws {Refusal} INVALID with every problem found */
  throwIfInvalid(): void {
    if (this.problems.length > 0) throw invalid(...this.problems);
  }
}

/** One address as people write it; whether mail arrives is for mail to find out. */
export const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;.]+(\.[^\s@<>"',;.]+)+$/;
/** Digits with the usual separators; `+` for a country, a word for an extension. */
export const PHONE = /^\+?[\d ()/.-]{5,30}( ?(wew|ext)\.? ?\d{1,6})?$/;
/** Links go to the web alone. */
export const WEB_LINK = /^https?:\/\/[^\s"<>\\^`{|}]+$/i;

/** The members that an input gives: what is undefined stays as it is. */
export function omitUndefined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
