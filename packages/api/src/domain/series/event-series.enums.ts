import { describedEnum } from '../../platform/graphql/described-enum.js';

export const EventSeriesOrder = describedEnum('EventSeriesOrder', 'Orders of series.', {
  TITLE_ASC: 'By title, as Polish sorts.',
});
export type EventSeriesOrder = keyof typeof EventSeriesOrder;

export const DateRuleKind = describedEnum('DateRuleKind', 'How a tradition finds the date of a year.', {
  FIXED_DAY: 'The same day of the same month.',
  NTH_WEEKDAY: 'The n-th such weekday of a month.',
  DAYS_FROM_EASTER: 'So many days from Easter Sunday.',
  ISO_WEEK: 'The same weekday of the same ISO week.',
});
export type DateRuleKind = keyof typeof DateRuleKind;
