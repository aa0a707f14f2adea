import { completeRule, nextDay, ruleValue } from './date-rule.js';

describe('the rule of a series', () => {
  it('keeps the members of its new kind when the kind changes', () => {
    const last = ruleValue('NTH_WEEKDAY', { nth: -1, weekday: 6, month: 5 });
    expect(ruleValue('FIXED_DAY', last)).toEqual({ kind: 'FIXED_DAY', day: null, month: 5 });
  });

  it('is complete when no member is blank', () => {
    expect(completeRule(ruleValue('FIXED_DAY', { day: 3 }))).toBeNull();
    expect(completeRule(ruleValue('DAYS_FROM_EASTER', { days: 0 }))).toEqual({
      kind: 'DAYS_FROM_EASTER',
      days: 0,
    });
    expect(completeRule(null)).toBeNull();
  });

  it('yields the next day, in a later year if this year’s day is past or does not exist', () => {
    const rule = { kind: 'FIXED_DAY', month: 5, day: 3 } as const;
    expect(nextDay(rule, '2026-05-02')).toBe('2026-05-03');
    expect(nextDay(rule, '2026-05-03')).toBe('2027-05-03');
    expect(nextDay({ kind: 'FIXED_DAY', month: 2, day: 29 }, '2096-03-01')).toBe('2104-02-29');
    expect(nextDay({ kind: 'FIXED_DAY', month: 2, day: 30 }, '2026-01-01')).toBeNull();
  });
});
