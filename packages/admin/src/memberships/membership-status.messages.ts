import type { MembershipStatus } from '../graphql/operations.js';
import { defineMessages } from '../ui/text/messages.js';

/** The words for whether a membership was agreed to. */
export const membershipStatusMessages = defineMessages<Record<MembershipStatus, string>>(
  { PROPOSED: 'Propozycja', CONFIRMED: 'Potwierdzone', DECLINED: 'Odrzucone' },
  { PROPOSED: 'Proposed', CONFIRMED: 'Confirmed', DECLINED: 'Declined' },
);
