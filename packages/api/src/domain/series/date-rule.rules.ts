import type { Reason } from '@partnerstwa/shared/error-reasons';
import { dateFromRule, type DateRule } from '@partnerstwa/shared/feasts';

/** The members of a rule in an input: those that its kind requires, and no others. */
export interface GivenRule {
  readonly kind: DateRule['kind'];
  readonly month?: number | null;
  readonly day?: number | null;
  readonly weekday?: number | null;
  readonly nth?: number | null;
  readonly days?: number | null;
  readonly week?: number | null;
}

type Member = Exclude<keyof GivenRule, 'kind'>;
type Bounds = readonly [min: number, max: number];

const MONTH: Bounds = [1, 12];
const WEEKDAY: Bounds = [1, 7];

/** The members that each kind requires, with their bounds. */
const NEEDS: Readonly<Record<DateRule['kind'], Readonly<Partial<Record<Member, Bounds>>>>> = {
  FIXED_DAY: { month: MONTH, day: [1, 31] },
  NTH_WEEKDAY: { month: MONTH, weekday: WEEKDAY, nth: [-1, 5] },
  DAYS_FROM_EASTER: { days: [-366, 366] },
  ISO_WEEK: { week: [1, 53], weekday: WEEKDAY },
};
const MEMBERS: readonly Member[] = ['month', 'day', 'weekday', 'nth', 'days', 'week'];
/** Within 28 years every weekday falls on every date, including leap days and week 53. */
const CYCLE = Array.from({ length: 28 }, (_, i) => 2000 + i);

/**
 * The problems of a rule, by its members: missing, out of bounds, not of its kind, or a day that no year has.
 */
export function ruleProblems(rule: GivenRule): { member: Member; reason: Reason }[] {
  const needs = NEEDS[rule.kind];
  const problems = MEMBERS.flatMap((member): { member: Member; reason: Reason }[] => {
    const [value, bounds] = [rule[member] ?? null, needs[member]];
    if (!bounds) return value === null ? [] : [{ member, reason: 'NOT_OF_THIS_KIND' }];
    if (value === null) return [{ member, reason: 'EMPTY' }];
    const outside = value < bounds[0] || value > bounds[1] || (member === 'nth' && value === 0);
    return outside ? [{ member, reason: 'OUT_OF_RANGE' }] : [];
  });
  if (problems.length > 0) return problems;
  const falls = CYCLE.some((year) => dateFromRule(ruleOf(rule), year) !== null);
  return falls ? [] : [{ member: 'day', reason: 'NO_SUCH_DAY' }];
}

/** The rule with the members of its kind; call it only on a rule without problems. */
export function ruleOf(rule: GivenRule): DateRule {
  const members = Object.keys(NEEDS[rule.kind]) as Member[];
  return Object.fromEntries([
    ['kind', rule.kind],
    ...members.map((member) => [member, rule[member]]),
  ]) as DateRule;
}
