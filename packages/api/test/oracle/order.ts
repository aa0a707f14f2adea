import { comparePolish } from '@partnerstwa/shared/polish-text';
import { bounds, type Row } from './world.js';

export type Compare = (a: Row, b: Row) => number;

const text = (a: unknown, b: unknown): number =>
  Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));

/** Compares the results of `of` byte by byte. */
export function byText(of: (row: Row) => unknown): Compare {
  return (a, b) => text(of(a), of(b));
}

/** Polish order; texts that it treats as equal, byte by byte. */
export function byPolish(of: (row: Row) => unknown): Compare {
  return (a, b) => comparePolish(String(of(a)), String(of(b))) || text(of(a), of(b));
}

export function byNumber(column: string): Compare {
  return (a, b) => Number(a[column]) - Number(b[column]);
}

export const byPosition: Compare = byNumber('position');
export const byId: Compare = byText((row) => row.id);

/** The first comparison that finds a difference decides. */
export function then(...compares: readonly Compare[]): Compare {
  return (a, b) => compares.reduce((decided, compare) => decided || compare(a, b), 0);
}

export function backwards(compare: Compare): Compare {
  return (a, b) => compare(b, a);
}

/** By name or title, then id. */
export function byName(column: string): Compare {
  return then(
    byPolish((row) => row[column]),
    byId,
  );
}

/** By earliest day, then latest. Events without a day come last: 'infinity' sorts after digits. */
export function byDay(event: (row: Row) => Row): Compare {
  const days = (row: Row) => bounds(event(row), 'date');
  return then(
    byText((row) => days(row).earliest ?? days(row).latest ?? 'infinity'),
    byText((row) => days(row).latest ?? 'infinity'),
    byId,
  );
}
