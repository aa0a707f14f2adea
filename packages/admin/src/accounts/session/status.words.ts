import type { AccountStatus } from '../../graphql/operations.js';
import { words, type Words } from '../../ui/text/words.js';

/** Whether an account can be used, as one says it. */
export const statusWords: Words<Record<AccountStatus, string>> = words<Record<AccountStatus, string>>(
  { ACTIVE: 'Aktywne', INVITED: 'Zaproszone', SUSPENDED: 'Wstrzymane' },
  { ACTIVE: 'Active', INVITED: 'Invited', SUSPENDED: 'Suspended' },
);
