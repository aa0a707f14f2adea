import { registerEnumType } from 'type-graphql';

export enum EventSeriesOrder {
  TITLE_ASC = 'TITLE_ASC',
}

registerEnumType(EventSeriesOrder, {
  name: 'EventSeriesOrder',
  description: 'Orders of series.',
  valuesConfig: {
    TITLE_ASC: { description: 'By title, as Polish sorts.' },
  },
});

export enum DateRuleKind {
  FIXED_DAY = 'FIXED_DAY',
  NTH_WEEKDAY = 'NTH_WEEKDAY',
  DAYS_FROM_EASTER = 'DAYS_FROM_EASTER',
  ISO_WEEK = 'ISO_WEEK',
}

registerEnumType(DateRuleKind, {
  name: 'DateRuleKind',
  description: 'How a tradition finds the date of a year.',
  valuesConfig: {
    FIXED_DAY: { description: 'The same day of the same month.' },
    NTH_WEEKDAY: { description: 'The n-th such weekday of a month.' },
    DAYS_FROM_EASTER: { description: 'So many days from Easter Sunday.' },
    ISO_WEEK: { description: 'The same weekday of the same ISO week.' },
  },
});
