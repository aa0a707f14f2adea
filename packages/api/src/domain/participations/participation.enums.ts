import { describedEnum } from '../../platform/graphql/described-enum.js';

export const ParticipationRole = describedEnum('ParticipationRole', 'The role of an actor in an event.', {
  ORGANISER: 'Organises it.',
  CO_ORGANISER: 'Organises it together with the organiser.',
  HOST: 'Provides the place.',
  SUPPORTER: 'Helps to organise.',
  VOLUNTEERS: 'Sends volunteers.',
  SPONSOR: 'Gives money or things.',
  SPEAKER: 'Speaks.',
  PERFORMER: 'Performs.',
  WORKSHOP_LEADER: 'Leads a workshop.',
  EXHIBITOR: 'Has a stand.',
  GUEST: 'Comes as a guest.',
  ATTENDEE: 'Takes part.',
});
export type ParticipationRole = keyof typeof ParticipationRole;

export const Consent = describedEnum(
  'Consent',
  'Whether a partnership agreed to be named as an organiser. Without its consent it is not named in public and has no rights on the event.',
  {
    GIVEN: 'It agreed, or no consent is needed.',
    PENDING: 'Its coordinator, or the district’s, has not answered yet.',
    REFUSED: 'It refused.',
  },
);
export type Consent = keyof typeof Consent;

export const ParticipationOrder = describedEnum('ParticipationOrder', 'The orders of participations.', {
  DATE_ASC: 'By the event’s earliest day, latest day and id; events without a day come last.',
  DATE_DESC: 'The same, backwards.',
});
export type ParticipationOrder = keyof typeof ParticipationOrder;
