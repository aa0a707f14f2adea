import { dayText, daysInMonth, FIRST_YEAR, LAST_YEAR } from './calendar-days.js';

/**
 * How exactly a date is known. ONE_OF is one of several dates or some date in a range; INTERVAL is a period.
 */
export const PRECISIONS = ['DAY', 'MONTH', 'ONE_OF', 'SEASON', 'YEAR', 'INTERVAL', 'UNKNOWN'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date of any precision, with the days it can fall on. */
export interface EdtfDate {
  /** Canonical EDTF: no spaces, choices in order of time and each once. */
  edtf: string;
  /**
   * First and last possible day (`YYYY-MM-DD`, both inclusive); null if there is no bound or it is unknown.
   */
  earliest: string | null;
  latest: string | null;
  precision: Precision;
  /** Known to have no end: `..`, or an interval that ends in `..`. */
  open: boolean;
  /** The source is unsure (`?`), says "about" (`~`), or both (`%`). */
  approximate: boolean;
}

export type EdtfReason =
  'SYNTAX' | 'TOO_LONG' | 'NO_SUCH_MONTH' | 'NO_SUCH_DAY' | 'YEAR_OUT_OF_RANGE' | 'REVERSED';

/**
 * The text is not a date that we accept. `reason` is stable; `text` is the input, shortened to 40 characters.
 */
export class EdtfError extends Error {
  readonly reason: EdtfReason;
  readonly text: string;

  constructor(reason: EdtfReason, text: string) {
    super(`Not an accepted date: ${reason}`);
    this.name = 'EdtfError';
    this.reason = reason;
    this.text = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  }
}

/** A day, month, season or year. `month` holds 1–12, or 21–24 for a season (spring to winter). */
export interface EdtfPoint {
  precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR';
  year: number;
  month: number | null;
  day: number | null;
  qualifier: '' | '?' | '~' | '%';
  earliest: string;
  latest: string;
  edtf: string;
}

/** The parsed text; `edtf-text.ts` puts it into words. The end of an interval may be open or unknown. */
export type EdtfParts =
  | { kind: 'UNKNOWN' }
  | { kind: 'OPEN' }
  | { kind: 'POINT'; point: EdtfPoint }
  | { kind: 'ONE_OF'; points: EdtfPoint[] }
  | { kind: 'RANGE'; from: EdtfPoint | null; to: EdtfPoint | null }
  | { kind: 'INTERVAL'; from: EdtfPoint; to: EdtfPoint | 'OPEN' | 'UNKNOWN' };

const MAX_LENGTH = 100;
/** `X` for the digits at the end that are not specified; with an `X` before a digit, the dates would not be a range. */
const UNSPECIFIED = /^(?=[^X]+X[X-]*$)[\dX]{4}(?:-[\dX]{2}){0,2}$/;
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

/**
 * Reads a date of any precision: our profile of the Extended Date/Time Format (ISO 8601-2:2019).
 *
 * `2018-05-24` day · `2018-06` month · `2018` year · `2018-21` … `2018-24` spring, summer, autumn, winter, in
 * whole months: spring is March to May, winter is December of that year to February of the next ·
 * `[2016-10,2016-11]` one of these · `[2017-05-19..2018-05-24]`, `[..2018-05]`, `[2018-05..]` some time in
 * that range, ends included · `201X`, `2018-XX`, `2018-05-2X` the same, in short · `2018-05/2018-06` from–to, `2018-05/..` with no end, `2018-05/` with an unknown
 * end · `?` `~` `%` after a day, month, season or year, alone or in an interval · `..` known to have no end ·
 * `XXXX` unknown. Years 1000–2999. Takes linear time.
 *
 * @throws EdtfError for anything else, for days that do not exist, reversed ends, and more than 100
 * characters.
 */
export function parseEdtf(text: string): EdtfDate {
  return dateOf(readEdtf(text));
}

/** The parts of a date, for code that puts it into words. @throws EdtfError like {@link parseEdtf}. */
export function readEdtf(text: string): EdtfParts {
  if (text.length > MAX_LENGTH) throw new EdtfError('TOO_LONG', text);
  const date = text.trim();
  if (/^XXXX(-XX){0,2}$/.test(date)) return { kind: 'UNKNOWN' };
  if (date === '..') return { kind: 'OPEN' };
  if (date.startsWith('[') && date.endsWith(']')) return readSet(date);
  if (UNSPECIFIED.test(date)) return readUnspecified(date);
  return date.includes('/') ? readInterval(date) : { kind: 'POINT', point: readPoint(date, date) };
}

/** `201X` is some year from 2010 to 2019, `2018-XX` some month of 2018: the ranges `[2010..2019]`, `[2018-01..2018-12]`. */
function readUnspecified(date: string): EdtfParts {
  const [year = '', month, day] = date.split('-');
  const number = (part: string, digit: '0' | '9', most: number): string => {
    const filled = Number(part.replaceAll('X', digit));
    return String(digit === '0' ? Math.max(filled, 1) : Math.min(filled, most)).padStart(2, '0');
  };
  const bound = (digit: '0' | '9'): string => {
    const bounds = [year.replaceAll('X', digit)];
    if (month !== undefined) bounds.push(month.includes('X') ? number(month, digit, 12) : month);
    if (day !== undefined) bounds.push(number(day, digit, daysInMonth(Number(bounds[0]), Number(bounds[1]))));
    return bounds.join('-');
  };
  return readRange([bound('0'), bound('9')], date);
}

function readSet(date: string): EdtfParts {
  const inner = date.slice(1, -1);
  const members = inner.split(inner.includes('..') ? '..' : ',').map((member) => member.trim());
  if (/[?~%]/.test(inner)) throw new EdtfError('SYNTAX', date);
  return inner.includes('..') ? readRange(members, date) : readChoice(members, date);
}

function readRange(members: string[], date: string): EdtfParts {
  const [first = '', last = ''] = members;
  if (members.length !== 2 || (first === '' && last === '')) throw new EdtfError('SYNTAX', date);
  const from = first === '' ? null : readPoint(first, date);
  const to = last === '' ? null : readPoint(last, date);
  if (from && to) refuseReversed(from, to, date);
  // A range with equal ends is that date: `[2018-05..2018-05]` says no more than `2018-05`.
  return from && from.edtf === to?.edtf ? { kind: 'POINT', point: from } : { kind: 'RANGE', from, to };
}

function readChoice(members: string[], date: string): EdtfParts {
  const read = members.map((member) => readPoint(member, date));
  const distinct = [...new Map(read.map((point) => [point.edtf, point])).values()];
  const points = distinct.sort((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest));
  const [only] = points;
  return only && points.length === 1 ? { kind: 'POINT', point: only } : { kind: 'ONE_OF', points };
}

function readInterval(date: string): EdtfParts {
  const [start = '', end = '', ...more] = date.split('/');
  if (more.length > 0) throw new EdtfError('SYNTAX', date);
  const from = readPoint(start, date);
  if (end === '..') return { kind: 'INTERVAL', from, to: 'OPEN' };
  if (end === '') return { kind: 'INTERVAL', from, to: 'UNKNOWN' };
  const to = readPoint(end, date);
  refuseReversed(from, to, date);
  // A day to the same day is that day. A month to the same month is not that month: it is a period within the
  // month.
  if (from.precision === 'DAY' && from.edtf === to.edtf) return { kind: 'POINT', point: from };
  return { kind: 'INTERVAL', from, to };
}

function refuseReversed(from: EdtfPoint, to: EdtfPoint, date: string): void {
  if (from.earliest > to.latest) throw new EdtfError('REVERSED', date);
}

function readPoint(edtf: string, date: string): EdtfPoint {
  const match = POINT.exec(edtf);
  if (!match) throw new EdtfError('SYNTAX', date);
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new EdtfError('YEAR_OUT_OF_RANGE', date);
  const named = { year, month, day, qualifier: match[4] as EdtfPoint['qualifier'], edtf };
  if (month === null) return { ...named, precision: 'YEAR', ...monthsFrom(year, 1, 12) };
  if (month >= 21 && month <= 24 && day === null) {
    return { ...named, precision: 'SEASON', ...monthsFrom(year, (month - 20) * 3, 3) };
  }
  if (month < 1 || month > 12) throw new EdtfError('NO_SUCH_MONTH', date);
  if (day === null) return { ...named, precision: 'MONTH', ...monthsFrom(year, month, 1) };
  if (day < 1 || day > daysInMonth(year, month)) throw new EdtfError('NO_SUCH_DAY', date);
  const only = dayText(year, month, day);
  return { ...named, precision: 'DAY', earliest: only, latest: only };
}

/** First and last day of `count` months that start with that one; they may end in the next year. */
function monthsFrom(year: number, month: number, count: number): { earliest: string; latest: string } {
  const last = month + count - 1;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  const latest = dayText(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return { earliest: dayText(year, month, 1), latest };
}

function dateOf(parts: EdtfParts): EdtfDate {
  const nothing = { earliest: null, latest: null, open: false, approximate: false };
  switch (parts.kind) {
    case 'UNKNOWN':
      return { ...nothing, edtf: 'XXXX', precision: 'UNKNOWN' };
    case 'OPEN':
      return { ...nothing, edtf: '..', precision: 'UNKNOWN', open: true };
    case 'POINT': {
      const { edtf, earliest, latest, precision, qualifier } = parts.point;
      return { edtf, earliest, latest, precision, open: false, approximate: qualifier !== '' };
    }
    case 'ONE_OF': {
      const edtf = `[${parts.points.map((point) => point.edtf).join(',')}]`;
      const earliest = parts.points.map((point) => point.earliest).reduce((a, b) => (a < b ? a : b));
      const latest = parts.points.map((point) => point.latest).reduce((a, b) => (a > b ? a : b));
      return { ...nothing, edtf, earliest, latest, precision: 'ONE_OF' };
    }
    case 'RANGE': {
      const { from, to } = parts;
      const edtf = `[${from?.edtf ?? ''}..${to?.edtf ?? ''}]`;
      const bounds = { earliest: from?.earliest ?? null, latest: to?.latest ?? null };
      return { ...nothing, ...bounds, edtf, precision: 'ONE_OF' };
    }
    case 'INTERVAL':
      return intervalOf(parts.from, parts.to);
  }
}

function intervalOf(from: EdtfPoint, to: EdtfPoint | 'OPEN' | 'UNKNOWN'): EdtfDate {
  const { earliest } = from;
  const end = to === 'OPEN' ? '..' : to === 'UNKNOWN' ? '' : to.edtf;
  const latest = typeof to === 'string' ? null : to.latest;
  const approximate = from.qualifier !== '' || (typeof to !== 'string' && to.qualifier !== '');
  return {
    edtf: `${from.edtf}/${end}`,
    earliest,
    latest,
    precision: 'INTERVAL',
    open: to === 'OPEN',
    approximate,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
