import type { Reason } from '@partnerstwa/shared/error-reasons';
import { parseEdtf, EdtfError } from '@partnerstwa/shared/edtf';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { textProblem } from '@partnerstwa/shared/polish-text';
import { invalid, type Problem } from '../errors.js';
import type { DateState } from './dated.columns.js';

const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;.]+(\.[^\s@<>"',;.]+)+$/;
const PHONE = /^\+?[\d ()/.-]{5,30}( ?(wew|ext)\.? ?\d{1,6})?$/;
const WEB_LINK = /^https?:\/\/[^\s"<>\\^`{|}]+$/i;

/** The value of a member in an input; undefined leaves the member unchanged. */
type Given = string | null | undefined;
type GivenDate = { readonly edtf: string; readonly wording?: string | null } | null | undefined;
/** The result of reading a member: undefined only if the input may omit it. */
type Read<T, R> = R | Extract<T, undefined>;

/**
 * Checks the values of one input, and reports everything that is wrong with it at once. Its texts have their normal form already
 * (`platform/text/clean-inputs.ts`).
 */
export class Check {
  private readonly problems: Problem[] = [];

  constructor(private readonly place = 'input') {}

  /** Records a problem if the condition holds. */
  fail(condition: boolean, field: string, reason: Reason): void {
    if (condition) this.problems.push({ field: `${this.place}.${field}`, reason });
  }

  /** Text that may be missing; empty text is null. */
  text<T extends Given>(field: string, value: T, max: number): Read<T, string | null> {
    if (value === undefined || value === null) return value as Read<T, string | null>;
    const problem = value === '' ? null : textProblem(value, { max, multiline: true });
    if (problem) this.fail(true, field, problem);
    return value === '' ? null : value;
  }

  /** Text that cannot be cleared. */
  required<T extends Given>(field: string, value: T, max: number): Read<T, string> {
    const text = this.text(field, value, max);
    this.fail(text === null, field, 'EMPTY');
    return text === null ? '' : text;
  }

  /** A value that cannot be cleared. */
  present<T>(field: string, value: T | null): T {
    this.fail(value === null, field, 'EMPTY');
    return value as T;
  }

  /** Text of a form, such as a colour. */
  matching<T extends Given>(
    field: string,
    value: T,
    max: number,
    form: (text: string) => boolean,
    reason: Reason,
  ): Read<T, string | null> {
    const text = this.text(field, value, max);
    if (text) this.fail(!form(text), field, reason);
    return text;
  }

  /** One address in the usual form; only sending mail shows whether it exists. */
  email<T extends Given>(field: string, value: T): Read<T, string | null> {
    return this.matching(field, value, TEXT_LIMITS.email, (text) => EMAIL.test(text), 'NOT_AN_EMAIL');
  }

  /** Digits with the usual separators; `+` for a country, a word for an extension. */
  telephone<T extends Given>(field: string, value: T): Read<T, string | null> {
    return this.matching(field, value, TEXT_LIMITS.phone, (text) => PHONE.test(text), 'NOT_A_PHONE');
  }

  /** An address on the web. */
  website<T extends Given>(field: string, value: T): Read<T, string | null> {
    const isLink = (text: string) => WEB_LINK.test(text) && URL.canParse(text);
    return this.matching(field, value, TEXT_LIMITS.url, isLink, 'NOT_A_WEB_LINK');
  }

  /** A number within bounds. */
  number<T extends number | null | undefined>(field: string, value: T, min: number, max: number): T {
    if (typeof value === 'number') this.fail(value < min || value > max, field, 'OUT_OF_RANGE');
    return value;
  }

  /** A date of any precision, as EDTF with its wording. */
  date<T extends GivenDate>(field: string, value: T, max: number): Read<T, DateState | null> {
    if (value === undefined || value === null) return value as Read<T, DateState | null>;
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

/**
 * The result of `read` for an input.
 * @param place the place of the input in its operation
 * @throws {Refusal} INVALID with all problems
 */
export function checked<T>(read: (check: Check) => T, place?: string): T {
  const check = new Check(place);
  const result = read(check);
  check.throwIfInvalid();
  return result;
}

/**
 * The members of a state that an input changes; undefined leaves a member unchanged. Each member of the input
 * has an entry, so a member that is never read, or that the state lacks, does not compile.
 */
export type Changes<S, I> = {
  readonly [K in Exclude<keyof I, 'id' | 'version' | 'clientMutationId'>]: K extends keyof S
    ? S[K] | undefined
    : never;
};

/** The same for a new object: omitted members are null. */
export function nullIfAbsent<T extends object>(values: T) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, (value as unknown) ?? null]),
  ) as {
    readonly [K in keyof T]: Exclude<T[K], undefined> | null;
  };
}

/** Each value once; null is an empty list, undefined stays undefined. */
export function distinct<T>(values: readonly T[] | null | undefined): readonly T[] | undefined {
  return values === undefined ? undefined : [...new Set(values ?? [])];
}

/** The members that an input contains, without those that are undefined. */
export function omitUndefined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
