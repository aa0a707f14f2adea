/** The enum values that the data set's files may use; the database accepts the same. */
export const EVENT_KINDS = [
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
] as const;

export const EVENT_STATUSES = [
  'IDEA',
  'DRAFT',
  'PROPOSED',
  'CONFIRMED',
  'HELD',
  'POSTPONED',
  'CANCELLED',
] as const;

export const PARTICIPATION_ROLES = [
  'ORGANISER',
  'CO_ORGANISER',
  'HOST',
  'EXHIBITOR',
  'PERFORMER',
  'WORKSHOP_LEADER',
  'SUPPORTER',
  'VOLUNTEERS',
  'ATTENDEE',
  'SPEAKER',
  'GUEST',
  'SPONSOR',
] as const;

export const AUDIENCES = [
  'CHILDREN',
  'YOUTH',
  'FAMILIES',
  'ADULTS',
  'SENIORS',
  'PEOPLE_WITH_DISABILITIES',
  'ALL_RESIDENTS',
] as const;
