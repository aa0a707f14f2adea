import { describedEnum } from '../../platform/graphql/described-enum.js';

export const EventKind = describedEnum('EventKind', 'The kind of an event.', {
  PICNIC: 'A picnic or fete.',
  HOLIDAY_GATHERING: 'A gathering at Christmas or Easter.',
  DANCE: 'A dance.',
  RESIDENT_MEETING: 'A meeting with residents.',
  PLANNING_MEETING: 'A meeting of partners to plan.',
  COMMUNITY_MEETING: 'A meeting of neighbours or generations.',
  CONFERENCE: 'A conference.',
  CONCERT: 'A concert.',
  FAIR: 'A fair.',
  CONTEST: 'A contest.',
  OUTDOOR_CINEMA: 'Cinema in the open air.',
  TREE_PLANTING: 'Planting trees.',
  WORKSHOP: 'A workshop.',
  INFORMATION_MEETING: 'A meeting that informs, for example on funding.',
  OTHER: 'Anything else.',
});
export type EventKind = keyof typeof EventKind;

export const EventStatus = describedEnum('EventStatus', 'The stage of an event.', {
  IDEA: 'An idea.',
  DRAFT: 'A draft.',
  PROPOSED: 'Proposed to others.',
  CONFIRMED: 'It will take place.',
  HELD: 'It took place.',
  POSTPONED: 'It was postponed.',
  CANCELLED: 'It will not take place.',
});
export type EventStatus = keyof typeof EventStatus;

export const EventVisibility = describedEnum('EventVisibility', 'The visibility of an event.', {
  INTERNAL: 'Planners and coordinators.',
  PUBLIC: 'Everybody, once it is CONFIRMED, HELD, POSTPONED or CANCELLED.',
});
export type EventVisibility = keyof typeof EventVisibility;

export const Audience = describedEnum('Audience', 'The audience of an event.', {
  CHILDREN: 'Children.',
  YOUTH: 'Young people.',
  FAMILIES: 'Families.',
  ADULTS: 'Adults.',
  SENIORS: 'Seniors.',
  PEOPLE_WITH_DISABILITIES: 'People with disabilities.',
  ALL_RESIDENTS: 'All residents.',
});
export type Audience = keyof typeof Audience;

export const EventOrder = describedEnum('EventOrder', 'The orders of events.', {
  DATE_ASC: 'By earliest day, latest day and id; events without a day come last.',
  DATE_DESC: 'The same, backwards.',
  TITLE_ASC: 'By title, in Polish order.',
});
export type EventOrder = keyof typeof EventOrder;
