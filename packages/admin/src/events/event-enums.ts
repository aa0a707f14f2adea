import type { Audience, EventKind, EventStatus, EventVisibility } from '../graphql/operations.js';

/** Values in the order in which they are offered. */
export const KINDS: readonly EventKind[] = [
  'PICNIC',
  'HOLIDAY_GATHERING',
  'DANCE',
  'RESIDENT_MEETING',
  'PLANNING_MEETING',
  'COMMUNITY_MEETING',
  'CONFERENCE',
  'CONCERT',
  'FAIR',
  'CONTEST',
  'OUTDOOR_CINEMA',
  'TREE_PLANTING',
  'WORKSHOP',
  'INFORMATION_MEETING',
  'OTHER',
];
export const STATUSES: readonly EventStatus[] = [
  'IDEA',
  'DRAFT',
  'PROPOSED',
  'CONFIRMED',
  'HELD',
  'POSTPONED',
  'CANCELLED',
];
export const AUDIENCES: readonly Audience[] = [
  'CHILDREN',
  'YOUTH',
  'FAMILIES',
  'ADULTS',
  'SENIORS',
  'PEOPLE_WITH_DISABILITIES',
  'ALL_RESIDENTS',
];
export const VISIBILITIES: readonly EventVisibility[] = ['INTERNAL', 'PUBLIC'];
