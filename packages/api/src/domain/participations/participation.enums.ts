import { describedEnum } from '../../platform/graphql/described-enum.js';

export const ParticipationRole = describedEnum('ParticipationRole', 'What an actor does in an event.', {
  ORGANISER: 'Organises it.',
  CO_ORGANISER: 'Organises it together with the organiser.',
  HOST: 'Gives the place.',
  SUPPORTER: 'Helps to organise.',
  VOLUNTEERS: 'Sends volunteers.',
  SPONSOR: 'Pays or gives things.',
  SPEAKER: 'Speaks.',
  PERFORMER: 'Performs.',
  WORKSHOP_LEADER: 'Leads a workshop.',
  EXHIBITOR: 'Shows something at a stand.',
  GUEST: 'Comes as a guest.',
  ATTENDEE: 'Takes part.',
});
export type ParticipationRole = keyof typeof ParticipationRole;

export const Consent = describedEnum(
  'Consent',
  'Whether a partnership agreed to be named as an organiser. Without its consent it is not named in public, and has no right over the event.',
  {
    GIVEN: 'It agreed, or nobody has to be asked.',
    PENDING: 'Its coordinator, or the district’s, has not answered yet.',
    REFUSED: 'It refused.',
  },
);
export type Consent = keyof typeof Consent;

export const ParticipationOrder = describedEnum('ParticipationOrder', 'Orders of participations.', {
  DATE_ASC: 'By the event’s earliest day, latest day, id; without a day last.',
  DATE_DESC: 'The same backwards.',
});
export type ParticipationOrder = keyof typeof ParticipationOrder;
