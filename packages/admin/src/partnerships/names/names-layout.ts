import { daysBetween } from '@partnerstwa/shared/calendar-days';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { NameKind } from '../../graphql/operations.js';

/** A name with its period, as the API returns it. */
export interface DatedName {
  readonly name: string;
  readonly kind: NameKind;
  readonly validFrom: { readonly edtf: string } | null;
  readonly validTo: { readonly edtf: string } | null;
}

/** A stretch of the picture, in shares of its width (0–1). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface NamesLayout {
  /** The periods in which a name was certainly in use. */
  readonly names: readonly (Stretch & { readonly name: string; readonly isCurrent: boolean })[];
  /** The periods in which either the earlier or the later name was in use. */
  readonly changes: readonly Stretch[];
  /** The positions of 1 January of some years. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

interface Phase {
  readonly name: string;
  readonly begins: Bounds;
  readonly ends: Bounds;
}

/** The first and the last possible day of an event; null if unknown. */
type Bounds = { readonly earliest: string | null; readonly latest: string | null };

/** The years drawn before the first known date if the beginning is unknown. */
const YEARS_BEFORE = 2;
const MAX_YEARS = 8;

/**
 * Places successive names on a scale that ends today; null if there is no succession to draw. Names of the
 * same period share one stretch, labelled with the official name or the first one. Short names and other
 * variants are not drawn.
 */
export function layoutNames(all: readonly DatedName[], today: string): NamesLayout | null {
  const phases = phasesOf(all, today);
  if (phases.length < 2) return null;
  const start = scaleStart(phases);
  const length = daysBetween(start, today);
  if (length <= 0) return null;
  const at = (day: string) => Math.min(1, Math.max(0, daysBetween(start, day) / length));
  return {
    names: phases.map(({ name, begins, ends }) => {
      const from = at(begins.latest ?? start);
      return { name, from, to: Math.max(from, at(ends.earliest ?? today)), isCurrent: ends.latest === null };
    }),
    changes: phases.slice(1).flatMap((next, i) => changeBetween(phases[i], next, at)),
    years: yearsFrom(Number(start.slice(0, 4)), Number(today.slice(0, 4)), at),
  };
}

function phasesOf(all: readonly DatedName[], today: string): Phase[] {
  const byPeriod = new Map<string, DatedName>();
  for (const each of all) {
    const key = `${each.validFrom?.edtf ?? ''} ${each.validTo?.edtf ?? ''}`;
    if (!['OFFICIAL', 'FORMER'].includes(each.kind)) continue;
    const known = byPeriod.get(key);
    if (!known || (known.kind === 'FORMER' && each.kind === 'OFFICIAL')) byPeriod.set(key, each);
  }
  return [...byPeriod.values()]
    .map(({ name, validFrom, validTo }) => ({ name, begins: boundsOf(validFrom), ends: boundsOf(validTo) }))
    .filter(({ begins }) => begins.earliest === null || begins.earliest <= today)
    .toSorted((a, b) => (endKey(a) < endKey(b) ? -1 : endKey(a) > endKey(b) ? 1 : 0));
}

/** The sort key of a name: names are ordered by their ends. */
function endKey({ begins, ends }: Phase): string {
  return `${ends.latest ?? '~'} ${begins.latest ?? ''}`;
}

function boundsOf(date: { readonly edtf: string } | null): Bounds {
  return date === null ? { earliest: null, latest: null } : parseEdtf(date.edtf);
}

function scaleStart(phases: readonly Phase[]): string {
  const days = phases.flatMap(({ begins, ends }) => [
    begins.earliest,
    begins.latest,
    ends.earliest,
    ends.latest,
  ]);
  const first = days.filter((day) => day !== null).toSorted()[0] ?? '9999';
  const isKnown = phases.every(({ begins }) => begins.earliest !== null);
  return `${Number(first.slice(0, 4)) - (isKnown ? 0 : YEARS_BEFORE)}-01-01`;
}

/** The uncertain period between two names, if one certainly followed the other but the day is unknown. */
function changeBetween(
  before: Phase | undefined,
  after: Phase,
  at: (day: string) => number,
): readonly Stretch[] {
  const { earliest, latest } = before?.ends ?? {};
  const { begins } = after;
  if (!earliest || !latest || !begins.earliest || !begins.latest || begins.earliest > latest) return [];
  const [from, to] = [at(earliest), at(begins.latest)];
  return to > from ? [{ from, to }] : [];
}

function yearsFrom(first: number, last: number, at: (day: string) => number): NamesLayout['years'] {
  const step = Math.ceil((last - first + 1) / MAX_YEARS);
  const years = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, i) => first + i * step);
  return years.map((year) => ({ year, at: at(`${year}-01-01`) }));
}
