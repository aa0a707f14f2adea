import { addDays } from '@partnerstwa/shared/calendar-days';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import { isReversed, maySayTheSame, mustOverlap } from '@partnerstwa/shared/periods';
import { periodOf, type DateState } from '../../platform/commands/dated.columns.js';
import type { NameKind } from '../../platform/graphql/names.type.js';

/** A name with its period of use. */
export interface NameState {
  readonly name: string;
  readonly kind: NameKind;
  readonly validFrom: DateState | null;
  readonly validTo: DateState | null;
}

/**
 * The position of an official name that certainly holds at a time at which an earlier one in the list does, or that nothing tells
 * from it; null if there is none.
 */
export function secondOfficialName(names: readonly NameState[]): number | null {
  const official = names.map(({ kind, validFrom, validTo }) =>
    kind === 'OFFICIAL' ? periodOf(validFrom, validTo) : null,
  );
  const second = official.findIndex(
    (period, i) =>
      period &&
      official.slice(0, i).some((one) => one && (mustOverlap(one, period) || maySayTheSame(one, period))),
  );
  return second === -1 ? null : second;
}

/**
 * The names after a rename from a day on: the official name of that day ends, and the new one follows it, up to the next one. Null if the
 * official name of that day is not older, or one holds that cannot be ended.
 */
export function renamed(
  names: readonly NameState[],
  { name, from }: { readonly name: string; readonly from: DateState },
): readonly NameState[] | null {
  const { earliest, latest } = parseEdtf(from.edtf);
  const day = earliest ?? latest ?? '';
  const official = names.filter(({ kind }) => kind === 'OFFICIAL');
  const [before] = official
    .filter((each) => holds(each, day) > 0)
    .sort((a, b) => compare(rank(a, day), rank(b, day)));
  const isFollowed = official.some((each) => each !== before && begins(each) > day);
  const end = before?.validTo ?? null;
  const added: NameState = {
    name,
    kind: 'OFFICIAL',
    validFrom: from,
    validTo: isFollowed || end?.edtf === '..' ? end : null,
  };
  const ended = before && { ...before, validTo: endBefore(from) };
  if (ended && isReversed(periodOf(ended.validFrom, ended.validTo))) return null;
  const after = names.flatMap((each) => (each === before && ended ? [added, ended] : [each]));
  const all = before ? after : [added, ...names];
  return secondOfficialName(all) === null ? all : null;
}

/** The day before a day; the same date if the day is not known. */
export function endBefore({ edtf, wording }: DateState): DateState {
  const { precision, earliest } = parseEdtf(edtf);
  return precision === 'DAY' && edtf === earliest
    ? { edtf: addDays(edtf, -1), wording: null }
    : { edtf, wording };
}

/**
 * The name shown on a day, by the rule of `nameOn` in name.read.ts. If none may hold on that day: the official name that was last to
 * begin, or the first name.
 */
export function shownName(names: readonly NameState[], day: string): string {
  const held = names.filter((name) => ranked(name) && holds(name, day) > 0);
  const [best] = held.sort((a, b) => compare(rank(a, day), rank(b, day)));
  const [last] = names
    .filter(({ kind }) => kind === 'OFFICIAL')
    .sort((a, b) => -compare(begins(a), begins(b)));
  return (best ?? last ?? names[0])?.name ?? '';
}

function ranked({ kind }: NameState): boolean {
  return kind === 'OFFICIAL' || kind === 'FORMER';
}

/** What sorts first holds. */
function rank(name: NameState, day: string): string {
  const [from, to] = [bounds(name.validFrom), bounds(name.validTo)];
  const begun = from.latest !== null && from.latest <= day;
  return [
    holds(name, day) === 2 ? 0 : 1,
    name.kind === 'FORMER' && to.latest === null ? 1 : 0,
    begun ? 0 : 1,
    begun ? reversed(from.earliest) : (from.earliest ?? ''),
    to.latest ?? '~',
  ].join(' ');
}

/** 2 if the name certainly holds on the day, 1 if it may, 0 if it does not. */
function holds(name: NameState, day: string): 0 | 1 | 2 {
  const [from, to] = [bounds(name.validFrom), bounds(name.validTo)];
  const possible =
    (from.earliest === null || from.earliest <= day) && (to.latest === null || to.latest >= day);
  if (!possible) return 0;
  const begun = from.latest !== null && from.latest <= day;
  const lasts = name.validTo?.edtf === '..' || (to.earliest !== null && to.earliest >= day);
  return begun && lasts ? 2 : 1;
}

/** Sorts days backwards; no day last. */
function reversed(day: string | null): string {
  return day === null ? '~' : day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function begins({ validFrom }: NameState): string {
  return bounds(validFrom).earliest ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bounds(date: DateState | null) {
  return date ? parseEdtf(date.edtf) : { earliest: null, latest: null };
}
