import type { DateRule } from '@partnerstwa/shared/feasts';
import type { Language } from '../../ui/text/messages.js';
import { dateRuleTextMessages } from './date-rule-text.messages.js';

/** Describes a rule: “zawsze 3 maja”. */
export function dateRuleText(rule: DateRule, language: Language): string {
  const messages = dateRuleTextMessages[language];
  switch (rule.kind) {
    case 'FIXED_DAY':
      return messages.fixedDay(dayAndMonth(rule.month, rule.day, language));
    case 'DAYS_FROM_EASTER':
      return messages.daysFromEaster(rule.days);
    case 'NTH_WEEKDAY':
      return messages.nthWeekday(
        rule.nth,
        weekdayName(rule.weekday, language),
        monthName(rule.month, language),
      );
    case 'ISO_WEEK':
      return messages.isoWeek(rule.week, weekdayName(rule.weekday, language));
  }
}

// A leap year that begins on a Monday, so that 1 to 7 January are Monday to Sunday.
const YEAR = 2024;

function dayAndMonth(month: number, day: number, language: Language): string {
  return utc(month, day).toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
  return utc(month, 1).toLocaleDateString(language, { month: 'long', timeZone: 'UTC' });
}

/** The name of a weekday, 1 for Monday. */
export function weekdayName(weekday: number, language: Language): string {
  return utc(1, weekday).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}

function utc(month: number, day: number): Date {
  return new Date(Date.UTC(YEAR, month - 1, day));
}
