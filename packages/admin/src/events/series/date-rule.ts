import { dateFromRule, type DateRule } from '@partnerstwa/shared/feasts';
import type { DateRuleKind } from '../../graphql/operations.js';

export type RuleMember = 'month' | 'day' | 'weekday' | 'nth' | 'days' | 'week';

/** The rule of a series in the form: the members of its kind, null if they are still blank. */
export type RuleValue = { readonly kind: DateRuleKind } & Partial<
  Readonly<Record<RuleMember, number | null>>
>;

/** The members of each kind, in the order of the form. */
export const RULE_MEMBERS: Readonly<Record<DateRuleKind, readonly RuleMember[]>> = {
  FIXED_DAY: ['day', 'month'],
  NTH_WEEKDAY: ['nth', 'weekday', 'month'],
  DAYS_FROM_EASTER: ['days'],
  ISO_WEEK: ['weekday', 'week'],
};

/** Changes the kind of a rule. Members that both kinds have keep their values. */
export function ruleValue(
  kind: DateRuleKind,
  rule: Partial<Record<RuleMember, number | null>> = {},
): RuleValue {
  const members = RULE_MEMBERS[kind].map((member) => [member, rule[member] ?? null]);
  return { kind, ...(Object.fromEntries(members) as object) };
}

/** The rule, or null if one of its members is blank. */
export function completeRule(rule: RuleValue | null): DateRule | null {
  if (!rule || RULE_MEMBERS[rule.kind].some((member) => (rule[member] ?? null) === null)) return null;
  return rule as DateRule;
}

/** 29 February returns after eight years at most; a fifth Monday and week 53 return sooner. */
const YEARS_AHEAD = 8;

/** The first day after `day` that matches the rule; null if there is none. */
export function nextDay(rule: DateRule, day: string): string | null {
  const first = Number(day.slice(0, 4));
  for (let year = first; year <= first + YEARS_AHEAD; year += 1) {
    const found = dateFromRule(rule, year);
    if (found !== null && found > day) return found;
  }
  return null;
}
