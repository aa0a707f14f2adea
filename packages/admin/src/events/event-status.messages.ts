import type { EventStatus } from '../graphql/operations.js';
import { defineMessages, type Messages } from '../ui/text/messages.js';

interface EventStatusMessages {
  readonly statuses: Record<EventStatus, string>;
}

/** Names of the statuses. Start shows them, so they are separate from those of other enums. */
export const eventStatusMessages: Messages<EventStatusMessages> = defineMessages<EventStatusMessages>(
  {
    statuses: {
      IDEA: 'Pomysł',
      DRAFT: 'Szkic',
      PROPOSED: 'Propozycja',
      CONFIRMED: 'Potwierdzone',
      HELD: 'Odbyło się',
      POSTPONED: 'Przełożone',
      CANCELLED: 'Odwołane',
    },
  },
  {
    statuses: {
      IDEA: 'Idea',
      DRAFT: 'Draft',
      PROPOSED: 'Proposed',
      CONFIRMED: 'Confirmed',
      HELD: 'Held',
      POSTPONED: 'Postponed',
      CANCELLED: 'Cancelled',
    },
  },
);
