import type { Consent } from '../graphql/operations.js';
import { defineMessages } from '../ui/text/messages.js';

/** The words for whether a partnership agreed to be named as an organiser. */
export const consentMessages = defineMessages<Record<Consent, string>>(
  { PENDING: 'Czeka na zgodę', GIVEN: 'Zgoda', REFUSED: 'Brak zgody' },
  { PENDING: 'Waits for consent', GIVEN: 'Agreed', REFUSED: 'Refused' },
);
