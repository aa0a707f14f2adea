import { registerEnumType } from 'type-graphql';

export enum ParticipationRole {
  ORGANISER = 'ORGANISER',
  CO_ORGANISER = 'CO_ORGANISER',
  HOST = 'HOST',
  SUPPORTER = 'SUPPORTER',
  VOLUNTEERS = 'VOLUNTEERS',
  SPONSOR = 'SPONSOR',
  SPEAKER = 'SPEAKER',
  PERFORMER = 'PERFORMER',
  WORKSHOP_LEADER = 'WORKSHOP_LEADER',
  EXHIBITOR = 'EXHIBITOR',
  GUEST = 'GUEST',
  ATTENDEE = 'ATTENDEE',
}

registerEnumType(ParticipationRole, {
  name: 'ParticipationRole',
  description: 'What an actor does in an event.',
  valuesConfig: {
    ORGANISER: { description: 'Organises it.' },
    CO_ORGANISER: { description: 'Organises it together with the organiser.' },
    HOST: { description: 'Gives the place.' },
    EXHIBITOR: { description: 'Shows something at a stand.' },
    PERFORMER: { description: 'Performs.' },
    WORKSHOP_LEADER: { description: 'Leads a workshop.' },
    SUPPORTER: { description: 'Helps to organise.' },
    VOLUNTEERS: { description: 'Sends volunteers.' },
    ATTENDEE: { description: 'Takes part.' },
    SPEAKER: { description: 'Speaks.' },
    GUEST: { description: 'Comes as a guest.' },
    SPONSOR: { description: 'Pays or gives things.' },
  },
});

export enum Consent {
  GIVEN = 'GIVEN',
  PENDING = 'PENDING',
  REFUSED = 'REFUSED',
}

registerEnumType(Consent, {
  name: 'Consent',
  description:
    'Whether a partnership agreed to be named as an organiser. Without its consent it is not named in public, and has no right over the event.',
  valuesConfig: {
    GIVEN: { description: 'It agreed, or nobody has to be asked.' },
    PENDING: { description: 'Its coordinator, or the district’s, has not answered yet.' },
    REFUSED: { description: 'It refused.' },
  },
});

export enum ParticipationOrder {
  DATE_ASC = 'DATE_ASC',
  DATE_DESC = 'DATE_DESC',
}

registerEnumType(ParticipationOrder, {
  name: 'ParticipationOrder',
  description: 'Orders of participations.',
  valuesConfig: {
    DATE_ASC: { description: 'By the event’s earliest day, latest day, id; without a day last.' },
    DATE_DESC: { description: 'The same backwards.' },
  },
});
