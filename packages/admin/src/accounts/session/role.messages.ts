import type { Role } from '../../graphql/operations.js';
import { defineMessages, type Messages } from '../../ui/text/messages.js';

interface RoleMessages {
  readonly roles: Record<Role, string>;
  /** What each role allows, for the person who grants it. */
  readonly meaning: Record<Role, string>;
  /** For a role whose partnership or partner is archived. */
  readonly gone: string;
}

/** Names of the roles of accounts. */
export const roleMessages: Messages<RoleMessages> = defineMessages<RoleMessages>(
  {
    roles: {
      DISTRICT_COORDINATOR: 'Koordynator dzielnicy',
      PARTNERSHIP_COORDINATOR: 'Koordynator partnerstwa',
      PLANNER: 'Planista',
      PARTNER_REPRESENTATIVE: 'Przedstawiciel partnera',
    },
    meaning: {
      DISTRICT_COORDINATOR: 'Widzi i zmienia wszystko, także konta innych osób.',
      PARTNERSHIP_COORDINATOR: 'Prowadzi jedno partnerstwo: partnerów, kontakty, wydarzenia.',
      PLANNER: 'Widzi kalendarze wszystkich partnerstw, zapisuje szkice i propozycje wydarzeń.',
      PARTNER_REPRESENTATIVE: 'Widzi to, co opublikowane, i prowadzi wizytówkę jednego partnera.',
    },
    gone: 'usunięto',
  },
  {
    roles: {
      DISTRICT_COORDINATOR: 'District coordinator',
      PARTNERSHIP_COORDINATOR: 'Partnership coordinator',
      PLANNER: 'Planner',
      PARTNER_REPRESENTATIVE: 'Partner’s representative',
    },
    meaning: {
      DISTRICT_COORDINATOR: 'Sees and changes everything, including other people’s accounts.',
      PARTNERSHIP_COORDINATOR: 'Looks after one partnership: partners, contacts, events.',
      PLANNER: 'Sees the calendars of all partnerships, writes drafts and proposals of events.',
      PARTNER_REPRESENTATIVE: 'Sees what is published, and keeps one partner’s details up to date.',
    },
    gone: 'removed',
  },
);
