import { parseEdtf, readEdtf, type EdtfPoint } from '@partnerstwa/shared/edtf';

/**
 * How a person gives a date. OPEN: known to have no end. OTHER: an EDTF text that no other kind can express.
 */
export type DateKind =
  'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'ONE_OF' | 'INTERVAL' | 'OPEN' | 'OTHER' | 'NONE';

/**
 * The typed parts of a date. A point is the EDTF of a day, month, season or year; `''` if nothing is typed
 * yet.
 */
export interface DateParts {
  readonly kind: DateKind;
  readonly from: string;
  /** Only for ONE_OF and INTERVAL; `..` for an interval that goes on. */
  readonly to: string;
}

/** The parts in which a person would type this date. */
export function toParts(edtf: string | null): DateParts {
  if (edtf === null) return { kind: 'NONE', from: '', to: '' };
  const parts = readEdtf(edtf);
  switch (parts.kind) {
    case 'UNKNOWN':
      return { kind: 'NONE', from: '', to: '' };
    case 'OPEN':
      return { kind: 'OPEN', from: '', to: '' };
    case 'POINT':
      return isPlain(parts.point) ? { kind: parts.point.precision, from: edtf, to: '' } : otherParts(edtf);
    case 'ONE_OF':
      return parts.points.length === 2
        ? pairParts('ONE_OF', edtf, parts.points[0], parts.points[1])
        : otherParts(edtf);
    case 'RANGE':
      return pairParts('ONE_OF', edtf, parts.from, parts.to);
    case 'INTERVAL':
      if (parts.to === 'OPEN' && isPlain(parts.from))
        return { kind: 'INTERVAL', from: parts.from.edtf, to: '..' };
      return pairParts('INTERVAL', edtf, parts.from, typeof parts.to === 'string' ? null : parts.to);
  }
}

/**
 * The date that the parts describe; null for none, `incomplete` while something is missing, `wrong` if it is
 * not a date.
 */
export function toEdtf({
  kind,
  from,
  to,
}: DateParts): { readonly edtf: string | null } | 'incomplete' | 'wrong' {
  if (kind === 'NONE') return { edtf: null };
  if (kind === 'OPEN') return { edtf: '..' };
  const needsTwo = kind === 'ONE_OF' || kind === 'INTERVAL';
  if (kind !== 'OTHER' && (!isComplete(from) || (needsTwo && to !== '..' && !isComplete(to))))
    return 'incomplete';
  const text = kind === 'ONE_OF' ? choiceOrRange(from, to) : kind === 'INTERVAL' ? `${from}/${to}` : from;
  try {
    return { edtf: parseEdtf(text).edtf };
  } catch {
    // parseEdtf throws nothing but EdtfError; the field then reports that this is not a date.
    return 'wrong';
  }
}

/**
 * Converts a date to another kind, as far as possible: a day becomes its month, a month the earlier of two.
 */
export function convertParts({ from }: DateParts, kind: DateKind): DateParts {
  const known = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(from) ? from : '';
  switch (kind) {
    case 'YEAR':
      return { kind, from: known.slice(0, 4), to: '' };
    case 'MONTH':
      return { kind, from: known.slice(0, 7), to: '' };
    case 'SEASON':
      return { kind, from: known === '' ? '' : `${known.slice(0, 4)}-`, to: '' };
    case 'DAY':
      return { kind, from: known.length === 10 ? known : '', to: '' };
    case 'ONE_OF':
    case 'INTERVAL':
      return { kind, from: known, to: '' };
    case 'OPEN':
    case 'NONE':
    case 'OTHER':
      return { kind, from: kind === 'OTHER' ? from : '', to: '' };
  }
}

/** Whether a point is completely typed: `2018-` lacks its month, `201` a digit. */
function isComplete(point: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(point);
}

/** Two neighbouring months, seasons or years become a choice of two; points further apart become a range. */
function choiceOrRange(from: string, to: string): string {
  return from.length <= 7 && areNeighbours(from, to) ? `[${from},${to}]` : `[${from}..${to}]`;
}

function areNeighbours(from: string, to: string): boolean {
  const number = (point: string) => {
    const [year = 0, month] = point.split('-').map(Number);
    return month === undefined ? year : year * 12 + month;
  };
  return from.length === to.length && number(to) - number(from) === 1;
}

function pairParts(
  kind: 'ONE_OF' | 'INTERVAL',
  edtf: string,
  from?: EdtfPoint | null,
  to?: EdtfPoint | null,
): DateParts {
  if (!from || !to || !isPlain(from) || !isPlain(to)) return otherParts(edtf);
  return { kind, from: from.edtf, to: to.edtf };
}

function otherParts(edtf: string): DateParts {
  return { kind: 'OTHER', from: edtf, to: '' };
}

function isPlain({ qualifier }: EdtfPoint): boolean {
  return qualifier === '';
}
