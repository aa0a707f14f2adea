// Made by `pnpm codegen` from the .graphql files; edit those.

export const ACCESSIBILITY_VALUES = [
  'FULL',
  'PARTIAL',
  'NONE',
] as const;

export const ACCOUNT_STATUS_VALUES = [
  'ACTIVE',
  'INVITED',
  'SUSPENDED',
] as const;

export const AUDIENCE_VALUES = [
  'CHILDREN',
  'YOUTH',
  'FAMILIES',
  'ADULTS',
  'SENIORS',
  'PEOPLE_WITH_DISABILITIES',
  'ALL_RESIDENTS',
] as const;

export const CERTAINTY_VALUES = [
  'CERTAIN',
  'POSSIBLE',
] as const;

export const CHANGE_ACTION_VALUES = [
  'CREATE',
  'UPDATE',
  'ARCHIVE',
  'RESTORE',
] as const;

export const CHANGE_ORDER_VALUES = [
  'NEWEST',
  'OLDEST',
] as const;

export const CONSENT_VALUES = [
  'GIVEN',
  'PENDING',
  'REFUSED',
] as const;

export const CONTACT_VISIBILITY_VALUES = [
  'PRIVATE',
  'PUBLIC',
] as const;

export const DATE_RULE_KIND_VALUES = [
  'FIXED_DAY',
  'NTH_WEEKDAY',
  'DAYS_FROM_EASTER',
  'ISO_WEEK',
] as const;

export const EVENT_KIND_VALUES = [
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

export const EVENT_ORDER_VALUES = [
  'DATE_ASC',
  'DATE_DESC',
  'TITLE_ASC',
] as const;

export const EVENT_SERIES_ORDER_VALUES = [
  'TITLE_ASC',
] as const;

export const EVENT_STATUS_VALUES = [
  'IDEA',
  'DRAFT',
  'PROPOSED',
  'CONFIRMED',
  'HELD',
  'POSTPONED',
  'CANCELLED',
] as const;

export const EVENT_VISIBILITY_VALUES = [
  'INTERNAL',
  'PUBLIC',
] as const;

export const LEGAL_BASIS_VALUES = [
  'CONSENT',
  'PUBLIC_TASK',
  'CONTRACT',
  'LEGITIMATE_INTEREST',
] as const;

export const LOCALE_VALUES = [
  'PL',
  'EN',
] as const;

export const MEMBERSHIP_ORDER_VALUES = [
  'PARTNER_NAME_ASC',
  'PARTNER_NAME_DESC',
  'PARTNERSHIP_NAME_ASC',
] as const;

export const MEMBERSHIP_ROLE_VALUES = [
  'FOUNDER',
  'MEMBER',
  'COORDINATOR',
  'SUPPORTER',
] as const;

export const MEMBERSHIP_STATUS_VALUES = [
  'PROPOSED',
  'CONFIRMED',
  'DECLINED',
] as const;

export const NAME_KIND_VALUES = [
  'OFFICIAL',
  'SHORT',
  'FORMER',
  'ALIAS',
  'MISSPELLING',
] as const;

export const PAGE_KEY_VALUES = [
  'ACCESSIBILITY_STATEMENT',
  'PRIVACY',
] as const;

export const PARTICIPATION_ORDER_VALUES = [
  'DATE_ASC',
  'DATE_DESC',
] as const;

export const PARTICIPATION_ROLE_VALUES = [
  'ORGANISER',
  'CO_ORGANISER',
  'HOST',
  'SUPPORTER',
  'VOLUNTEERS',
  'SPONSOR',
  'SPEAKER',
  'PERFORMER',
  'WORKSHOP_LEADER',
  'EXHIBITOR',
  'GUEST',
  'ATTENDEE',
] as const;

export const PARTNER_KIND_VALUES = [
  'INSTITUTION',
  'ORGANISATION',
  'BUSINESS',
  'GROUP',
  'INDIVIDUAL',
] as const;

export const PARTNER_ORDER_VALUES = [
  'NAME_ASC',
  'NAME_DESC',
  'ADDED_ASC',
  'ADDED_DESC',
] as const;

export const PARTNERSHIP_ORDER_VALUES = [
  'NAME_ASC',
  'NAME_DESC',
] as const;

export const PARTNERSHIP_SCOPE_VALUES = [
  'DISTRICT',
  'OUTSIDE',
] as const;

export const PARTNERSHIP_SCOPE_FILTER_VALUES = [
  'DISTRICT',
  'ALL',
] as const;

export const PARTNERSHIP_STATUS_VALUES = [
  'ACTIVE',
  'ENDED',
] as const;

export const PARTNERSHIP_SYMBOL_VALUES = [
  'CIRCLE',
  'TRIANGLE',
  'SQUARE',
  'DIAMOND',
  'HEXAGON',
  'STAR',
  'CROSS',
  'RING',
] as const;

export const PRECISION_VALUES = [
  'DAY',
  'MONTH',
  'ONE_OF',
  'SEASON',
  'YEAR',
  'INTERVAL',
  'UNKNOWN',
] as const;

export const ROLE_VALUES = [
  'PARTNERSHIP_COORDINATOR',
  'PLANNER',
  'PARTNER_REPRESENTATIVE',
  'DISTRICT_COORDINATOR',
] as const;

export const SEARCH_MATCH_VALUES = [
  'EXACT',
  'SIMILAR',
] as const;

export const SECTOR_VALUES = [
  'PUBLIC',
  'CIVIC',
  'PRIVATE',
  'RESIDENTS',
] as const;

export const SOURCE_KIND_VALUES = [
  'WEB_PAGE',
  'DOCUMENT',
  'ORAL',
] as const;

export const TODO_KIND_VALUES = [
  'EVENT_WITHOUT_VENUE',
  'EVENT_WITHOUT_ORGANISER',
  'EVENT_WITHOUT_DAY',
  'PARTNER_WITHOUT_CONTACT',
  'SOURCES_DISAGREE',
  'EDITION_MISSING',
  'MEMBERSHIP_PROPOSED',
  'CONSENT_PENDING',
] as const;

export const TODO_TIME_VALUES = [
  'COMING',
  'PAST',
  'UNDATED',
] as const;

export const TOKEN_SCOPE_VALUES = [
  'READ_INTERNAL',
  'READ_CONTACTS',
  'WRITE',
] as const;

export const VENUE_ORDER_VALUES = [
  'NAME_ASC',
  'NAME_DESC',
] as const;

/** Every type that implements Node. */
export const NODE_TYPES = [
  'Account',
  'ApiToken',
  'Change',
  'Contact',
  'Event',
  'EventSeries',
  'Membership',
  'Network',
  'Page',
  'Participation',
  'Partner',
  'PartnerSuccession',
  'Partnership',
  'Source',
  'Statement',
  'Todo',
  'TodoDismissal',
  'Topic',
  'Venue',
] as const;
