import type { DateRuleKind } from '../../graphql/operations.js';
import { defineMessages } from '../../ui/text/messages.js';
import type { RuleMember } from './date-rule.js';

interface RuleMessages {
  readonly rule: string;
  readonly noRule: string;
  readonly kinds: Readonly<Record<DateRuleKind, string>>;
  readonly members: Readonly<Record<RuleMember, string>>;
  readonly numbers: Readonly<Record<string, string>>;
  readonly beforeOrAfter: string;
  readonly before: string;
  readonly after: string;
  next(day: string): string;
}

/** Messages of the form field for the rule that dates a series. */
export const dateRuleMessages = defineMessages<RuleMessages>(
  {
    rule: 'Kiedy co roku',
    noRule: 'nie wiadomo',
    kinds: {
      FIXED_DAY: 'zawsze ten sam dzień, np. 3 maja',
      NTH_WEEKDAY: 'dzień tygodnia w miesiącu, np. trzecia sobota września',
      DAYS_FROM_EASTER: 'tyle samo dni od Wielkanocy',
      ISO_WEEK: 'ten sam tydzień roku',
    },
    members: {
      month: 'Miesiąc',
      day: 'Dzień miesiąca',
      weekday: 'Dzień tygodnia',
      nth: 'Który w miesiącu',
      days: 'Ile dni',
      week: 'Tydzień roku (1–53)',
    },
    numbers: {
      '1': 'pierwszy',
      '2': 'drugi',
      '3': 'trzeci',
      '4': 'czwarty',
      '5': 'piąty',
      '-1': 'ostatni',
    },
    beforeOrAfter: 'Przed Wielkanocą czy po niej',
    before: 'przed Wielkanocą',
    after: 'po Wielkanocy',
    next: (day) => `Najbliższy termin: ${day}`,
  },
  {
    rule: 'When each year',
    noRule: 'not known',
    kinds: {
      FIXED_DAY: 'always the same day, such as 3 May',
      NTH_WEEKDAY: 'a weekday of a month, such as the third Saturday of September',
      DAYS_FROM_EASTER: 'the same number of days from Easter',
      ISO_WEEK: 'the same week of the year',
    },
    members: {
      month: 'Month',
      day: 'Day of the month',
      weekday: 'Day of the week',
      nth: 'Which of the month',
      days: 'How many days',
      week: 'Week of the year (1–53)',
    },
    numbers: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' },
    beforeOrAfter: 'Before or after Easter',
    before: 'before Easter',
    after: 'after Easter',
    next: (day) => `Next date: ${day}`,
  },
);
