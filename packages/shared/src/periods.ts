import { parseEdtf } from './edtf.js';

/** From–to as EDTF; null if not known, `..` as the end of what is known to go on. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Later than every day: what goes on has no end. */
const NEVER = '~';

/** Whether a period certainly ends before it begins. */
export function isReversed({ from, to }: Period): boolean {
  const { earliest } = datesOf(from);
  const { latest } = datesOf(to);
  return earliest !== null && latest !== null && latest < earliest;
}

/**
 * Whether two periods share time whatever their days are. One may begin on the day on which the other ends.
 */
export function mustOverlap(a: Period, b: Period): boolean {
  return latestBeginning(a) < earliestEnd(b) && latestBeginning(b) < earliestEnd(a);
}

/** Whether two periods may be one, of which one is stated more exactly: they have the same end, and may begin on the same day. */
export function maySayTheSame(a: Period, b: Period): boolean {
  const [first, second] = [datesOf(a.from), datesOf(b.from)];
  const meet =
    (first.earliest ?? '') <= (second.latest ?? NEVER) && (second.earliest ?? '') <= (first.latest ?? NEVER);
  return a.to === b.to && meet;
}

function latestBeginning({ from, to }: Period): string {
  const [begins, ends] = [datesOf(from), datesOf(to)];
  // What goes on today has begun, if nobody knows when.
  const unknown = ends.open ? '9999' : NEVER;
  return min(begins.latest ?? unknown, ends.latest ?? unknown);
}

function earliestEnd({ from, to }: Period): string {
  const ends = datesOf(to);
  return ends.open ? NEVER : max(datesOf(from).earliest ?? '', ends.earliest ?? '');
}

function datesOf(edtf: string | null) {
  return edtf === null ? { earliest: null, latest: null, open: false } : parseEdtf(edtf);
}

function min(a: string, b: string): string {
  return a < b ? a : b;
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
