import type { ParticipationRole } from '../graphql/operations.js';
import { defineMessages, type Messages } from '../ui/text/messages.js';

interface RoleMessages {
  /** The singular, in the nominative. */
  readonly roles: Record<ParticipationRole, string>;
  /** The plural, as the heading of a list. */
  readonly rolesOfMany: Record<ParticipationRole, string>;
}

/** Names of the roles in an event. */
export const participationRoleMessages: Messages<RoleMessages> = defineMessages<RoleMessages>(
  {
    roles: {
      ORGANISER: 'organizator',
      CO_ORGANISER: 'współorganizator',
      HOST: 'gospodarz',
      EXHIBITOR: 'wystawca',
      PERFORMER: 'występ',
      WORKSHOP_LEADER: 'prowadzenie warsztatów',
      SUPPORTER: 'pomoc w organizacji',
      VOLUNTEERS: 'wolontariusze',
      ATTENDEE: 'uczestnik',
      SPEAKER: 'prelegent',
      GUEST: 'gość',
      SPONSOR: 'sponsor',
    },
    rolesOfMany: {
      ORGANISER: 'Organizatorzy',
      CO_ORGANISER: 'Współorganizatorzy',
      HOST: 'Gospodarze',
      EXHIBITOR: 'Wystawcy',
      PERFORMER: 'Występy',
      WORKSHOP_LEADER: 'Prowadzący warsztaty',
      SUPPORTER: 'Pomoc w organizacji',
      VOLUNTEERS: 'Wolontariusze',
      ATTENDEE: 'Uczestnicy',
      SPEAKER: 'Prelegenci',
      GUEST: 'Goście',
      SPONSOR: 'Sponsorzy',
    },
  },
  {
    roles: {
      ORGANISER: 'organiser',
      CO_ORGANISER: 'co-organiser',
      HOST: 'host',
      EXHIBITOR: 'exhibitor',
      PERFORMER: 'performance',
      WORKSHOP_LEADER: 'led workshops',
      SUPPORTER: 'helped to organise',
      VOLUNTEERS: 'volunteers',
      ATTENDEE: 'attended',
      SPEAKER: 'speaker',
      GUEST: 'guest',
      SPONSOR: 'sponsor',
    },
    rolesOfMany: {
      ORGANISER: 'Organisers',
      CO_ORGANISER: 'Co-organisers',
      HOST: 'Hosts',
      EXHIBITOR: 'Exhibitors',
      PERFORMER: 'Performances',
      WORKSHOP_LEADER: 'Workshop leaders',
      SUPPORTER: 'Helped to organise',
      VOLUNTEERS: 'Volunteers',
      ATTENDEE: 'Attended',
      SPEAKER: 'Speakers',
      GUEST: 'Guests',
      SPONSOR: 'Sponsors',
    },
  },
);
