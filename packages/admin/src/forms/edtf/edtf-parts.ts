import { parseEdtf, readEdtf, type EdtfPoint } from '@partnerstwa/shared/edtf';

/** The ways of saying when, as a person chooses them. OPEN: known to have no end. OTHER: an EDTF that the chips cannot say. */
export type DateWay = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'ONE_OF' | 'INTERVAL' | 'OPEN' | 'OTHER' | 'NONE';

/** What is typed for a way: points are EDTF of a day, month, season or year; `''` where nothing is typed yet. */
export interface DateParts {
  readonly way: DateWay;
  readonly from: string;
  /** Of ONE_OF and INTERVAL; `..` for an interval that goes on. */
  readonly to: string;
}

/** How a date would be typed. */
export function partsOf(edtf: string | null): DateParts {
  if (edtf === null) return { way: 'NONE', from: '', to: '' };
  const parts = readEdtf(edtf);
  switch (parts.kind) {
    case 'UNKNOWN':
      return { way: 'NONE', from: '', to: '' };
    case 'OPEN':
      return { way: 'OPEN', from: '', to: '' };
    case 'POINT':
      return isPlain(parts.point) ? { way: parts.point.precision, from: edtf, to: '' } : other(edtf);
    case 'ONE_OF':
      return parts.points.length === 2 ? pair('ONE_OF', edtf, parts.points[0], parts.points[1]) : other(edtf);
    case 'RANGE':
      return pair('ONE_OF', edtf, parts.from, parts.to);
    case 'INTERVAL':
      if (parts.to === 'OPEN' && isPlain(parts.from))
        return { way: 'INTERVAL', from: parts.from.edtf, to: '..' };
      return pair('INTERVAL', edtf, parts.from, typeof parts.to === 'string' ? null : parts.to);
  }
}

/** The date that the parts say; null for none, `incomplete` while something is missing, `wrong` for what is no date. */
export function edtfOf({
  way,
  from,
  to,
}: DateParts): { readonly edtf: string | null } | 'incomplete' | 'wrong' {
  if (way === 'NONE') return { edtf: null };
  if (way === 'OPEN') return { edtf: '..' };
  const needsTwo = way === 'ONE_OF' || way === 'INTERVAL';
  if (way !== 'OTHER' && (!isWhole(from) || (needsTwo && to !== '..' && !isWhole(to)))) return 'incomplete';
  const text = way === 'ONE_OF' ? oneOf(from, to) : way === 'INTERVAL' ? `${from}/${to}` : from;
  try {
    return { edtf: parseEdtf(text).edtf };
  } catch {
    // EdtfError is all that parseEdtf raises; the field then says that this is no date.
    return 'wrong';
  }
}

/** The same date said another way, as far as it goes: a day's month, a month's first guess of two. */
export function converted({ from }: DateParts, way: DateWay): DateParts {
  const known = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(from) ? from : '';
  switch (way) {
    case 'YEAR':
      return { way, from: known.slice(0, 4), to: '' };
    case 'MONTH':
      return { way, from: known.slice(0, 7), to: '' };
    case 'SEASON':
      return { way, from: known === '' ? '' : `${known.slice(0, 4)}-`, to: '' };
    case 'DAY':
      return { way, from: known.length === 10 ? known : '', to: '' };
    case 'ONE_OF':
    case 'INTERVAL':
      return { way, from: known, to: '' };
    case 'OPEN':
    case 'NONE':
    case 'OTHER':
      return { way, from: way === 'OTHER' ? from : '', to: '' };
  }
}

/** Typed to its end: `2018-` lacks its month, `201` a digit. */
function isWhole(point: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(point);
}

/** Two neighbouring months, seasons or years are a choice of two; anything further apart is a range to choose from. */
function oneOf(from: string, to: string): string {
  return from.length <= 7 && areNeighbours(from, to) ? `[${from},${to}]` : `[${from}..${to}]`;
}

function areNeighbours(from: string, to: string): boolean {
  const number = (point: string) => {
    const [year = 0, month] = point.split('-').map(Number);
    return month === undefined ? year : year * 12 + month;
  };
  return from.length === to.length && number(to) - number(from) === 1;
}

function pair(
  way: 'ONE_OF' | 'INTERVAL',
  edtf: string,
  from?: EdtfPoint | null,
  to?: EdtfPoint | null,
): DateParts {
  if (!from || !to || !isPlain(from) || !isPlain(to)) return other(edtf);
  return { way, from: from.edtf, to: to.edtf };
}

function other(edtf: string): DateParts {
  return { way: 'OTHER', from: edtf, to: '' };
}

function isPlain({ qualifier }: EdtfPoint): boolean {
  return qualifier === '';
}
