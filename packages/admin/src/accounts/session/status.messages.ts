import type { AccountStatus } from '../../graphql/operations.js';
import { defineMessages, type Messages } from '../../ui/text/messages.js';

/** Names of the states of an account. */
export const statusMessages: Messages<Record<AccountStatus, string>> = defineMessages<
  Record<AccountStatus, string>
>(
  { ACTIVE: 'Aktywne', INVITED: 'Zaproszone', SUSPENDED: 'Wstrzymane' },
  { ACTIVE: 'Active', INVITED: 'Invited', SUSPENDED: 'Suspended' },
);
