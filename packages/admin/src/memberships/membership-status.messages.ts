import type { MembershipStatus } from '../graphql/operations.js';
import { defineMessages } from '../ui/text/messages.js';

/** Names of the states of a membership. */
export const membershipStatusMessages = defineMessages<Record<MembershipStatus, string>>(
  { PROPOSED: 'Propozycja', CONFIRMED: 'Potwierdzone', DECLINED: 'Odrzucone' },
  { PROPOSED: 'Proposed', CONFIRMED: 'Confirmed', DECLINED: 'Declined' },
);
