import { registerEnumType } from 'type-graphql';

export enum EventKind {
  PICNIC = 'PICNIC',
  HOLIDAY_GATHERING = 'HOLIDAY_GATHERING',
  DANCE = 'DANCE',
  RESIDENT_MEETING = 'RESIDENT_MEETING',
  PLANNING_MEETING = 'PLANNING_MEETING',
  COMMUNITY_MEETING = 'COMMUNITY_MEETING',
  CONFERENCE = 'CONFERENCE',
  CONCERT = 'CONCERT',
  FAIR = 'FAIR',
  CONTEST = 'CONTEST',
  OUTDOOR_CINEMA = 'OUTDOOR_CINEMA',
  TREE_PLANTING = 'TREE_PLANTING',
  WORKSHOP = 'WORKSHOP',
  INFORMATION_MEETING = 'INFORMATION_MEETING',
  OTHER = 'OTHER',
}
registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What kind of event it is.',
  valuesConfig: {
    PICNIC: { description: 'A picnic or fete.' },
    HOLIDAY_GATHERING: { description: 'A gathering at Christmas or Easter.' },
    DANCE: { description: 'A dance.' },
    RESIDENT_MEETING: { description: 'A meeting with residents.' },
    PLANNING_MEETING: { description: 'A meeting of partners to plan.' },
    COMMUNITY_MEETING: { description: 'A meeting of neighbours and generations.' },
    CONFERENCE: { description: 'A conference.' },
    CONCERT: { description: 'A concert.' },
    FAIR: { description: 'A fair.' },
    CONTEST: { description: 'A contest.' },
    OUTDOOR_CINEMA: { description: 'Cinema in the open air.' },
    TREE_PLANTING: { description: 'Planting trees.' },
    WORKSHOP: { description: 'A workshop.' },
    INFORMATION_MEETING: { description: 'A meeting that informs, on funding for example.' },
    OTHER: { description: 'Anything else.' },
  },
});

export enum EventStatus {
  IDEA = 'IDEA',
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  HELD = 'HELD',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'How far an event has come.',
  valuesConfig: {
    IDEA: { description: 'An idea.' },
    DRAFT: { description: 'A draft.' },
    PROPOSED: { description: 'Proposed to others.' },
    CONFIRMED: { description: 'It will take place.' },
    HELD: { description: 'It took place.' },
    POSTPONED: { description: 'It was put off.' },
    CANCELLED: { description: 'It will not take place.' },
  },
});

export enum EventVisibility {
  INTERNAL = 'INTERNAL',
  PUBLIC = 'PUBLIC',
}
registerEnumType(EventVisibility, {
  name: 'EventVisibility',
  description: 'Who may see an event.',
  valuesConfig: {
    INTERNAL: { description: 'Planners and coordinators.' },
    PUBLIC: { description: 'Everybody, once it is CONFIRMED, HELD, POSTPONED or CANCELLED.' },
  },
});

export enum Audience {
  CHILDREN = 'CHILDREN',
  YOUTH = 'YOUTH',
  FAMILIES = 'FAMILIES',
  ADULTS = 'ADULTS',
  SENIORS = 'SENIORS',
  PEOPLE_WITH_DISABILITIES = 'PEOPLE_WITH_DISABILITIES',
  ALL_RESIDENTS = 'ALL_RESIDENTS',
}
registerEnumType(Audience, {
  name: 'Audience',
  description: 'Whom an event is for.',
  valuesConfig: {
    CHILDREN: { description: 'Children.' },
    YOUTH: { description: 'Young people.' },
    FAMILIES: { description: 'Families.' },
    ADULTS: { description: 'Adults.' },
    SENIORS: { description: 'Seniors.' },
    PEOPLE_WITH_DISABILITIES: { description: 'People with disabilities.' },
    ALL_RESIDENTS: { description: 'All residents.' },
  },
});

export enum EventOrder {
  DATE_ASC = 'DATE_ASC',
  DATE_DESC = 'DATE_DESC',
  TITLE_ASC = 'TITLE_ASC',
}
registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'Orders of events.',
  valuesConfig: {
    DATE_ASC: { description: 'By earliest day, latest day, id; without a day last.' },
    DATE_DESC: { description: 'The same backwards.' },
    TITLE_ASC: { description: 'By title, as Polish sorts.' },
  },
});
