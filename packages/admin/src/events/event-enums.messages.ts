import type { Audience, EventKind, EventStatus, EventVisibility } from '../graphql/operations.js';
import { defineMessages, type Messages } from '../ui/text/messages.js';
import { eventStatusMessages } from './event-status.messages.js';

interface EventEnumMessages {
  readonly kinds: Record<EventKind, string>;
  readonly statuses: Record<EventStatus, string>;
  readonly visibilities: Record<EventVisibility, string>;
  readonly audiences: Record<Audience, string>;
}

/** Names of the kinds, statuses, visibilities and audiences of events. */
export const eventEnumMessages: Messages<EventEnumMessages> = defineMessages<EventEnumMessages>(
  {
    kinds: {
      PICNIC: 'Piknik',
      HOLIDAY_GATHERING: 'Spotkanie świąteczne',
      DANCE: 'Potańcówka',
      RESIDENT_MEETING: 'Spotkanie z mieszkańcami',
      PLANNING_MEETING: 'Spotkanie planujące',
      COMMUNITY_MEETING: 'Spotkanie sąsiedzkie',
      CONFERENCE: 'Konferencja',
      CONCERT: 'Koncert',
      FAIR: 'Kiermasz lub targi',
      CONTEST: 'Konkurs',
      OUTDOOR_CINEMA: 'Kino plenerowe',
      TREE_PLANTING: 'Sadzenie drzew',
      WORKSHOP: 'Warsztaty',
      INFORMATION_MEETING: 'Spotkanie informacyjne',
      OTHER: 'Inne',
    },
    ...eventStatusMessages.pl,
    visibilities: { INTERNAL: 'Widzą koordynatorzy i planujący', PUBLIC: 'Widzą wszyscy' },
    audiences: {
      CHILDREN: 'Dzieci',
      YOUTH: 'Młodzież',
      FAMILIES: 'Rodziny',
      ADULTS: 'Dorośli',
      SENIORS: 'Seniorzy',
      PEOPLE_WITH_DISABILITIES: 'Osoby z niepełnosprawnościami',
      ALL_RESIDENTS: 'Wszyscy mieszkańcy',
    },
  },
  {
    kinds: {
      PICNIC: 'Picnic',
      HOLIDAY_GATHERING: 'Holiday gathering',
      DANCE: 'Dance',
      RESIDENT_MEETING: 'Meeting with residents',
      PLANNING_MEETING: 'Planning meeting',
      COMMUNITY_MEETING: 'Neighbourhood meeting',
      CONFERENCE: 'Conference',
      CONCERT: 'Concert',
      FAIR: 'Fair',
      CONTEST: 'Contest',
      OUTDOOR_CINEMA: 'Outdoor cinema',
      TREE_PLANTING: 'Tree planting',
      WORKSHOP: 'Workshop',
      INFORMATION_MEETING: 'Information meeting',
      OTHER: 'Other',
    },
    ...eventStatusMessages.en,
    visibilities: { INTERNAL: 'Seen by coordinators and planners', PUBLIC: 'Seen by everybody' },
    audiences: {
      CHILDREN: 'Children',
      YOUTH: 'Young people',
      FAMILIES: 'Families',
      ADULTS: 'Adults',
      SENIORS: 'Seniors',
      PEOPLE_WITH_DISABILITIES: 'People with disabilities',
      ALL_RESIDENTS: 'All residents',
    },
  },
);
