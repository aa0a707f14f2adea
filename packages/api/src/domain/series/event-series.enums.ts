import { describedEnum } from '../../platform/graphql/described-enum.js';

export const EventSeriesOrder = describedEnum('EventSeriesOrder', 'The orders of series.', {
  TITLE_ASC: 'By title, in Polish order.',
});
export type EventSeriesOrder = keyof typeof EventSeriesOrder;

export const DateRuleKind = describedEnum(
  'DateRuleKind',
  'The ways to find the date of a tradition in a year.',
  {
    FIXED_DAY: 'The same day of the same month.',
    NTH_WEEKDAY: 'The n-th given weekday of a month.',
    DAYS_FROM_EASTER: 'A number of days from Easter Sunday.',
    ISO_WEEK: 'The same weekday of the same ISO week.',
  },
);
export type DateRuleKind = keyof typeof DateRuleKind;
