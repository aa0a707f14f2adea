import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import type { Database } from '../../../platform/database/database.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { job } from '../../../platform/jobs/job.js';

/** Deletes expired rows some time after they could still matter to anybody. */
const EXPIRED = [
  `delete from sign_in_attempt where at < now() - interval '${2 * ACCESS_LIMITS.signInWindowMinutes} minutes'`,
  `delete from session where expires_at < now() or last_used_at < now() - interval '${ACCESS_LIMITS.sessionIdleHours} hours'`,
  `delete from one_time_link where expires_at < now() - interval '30 days'`,
];

export const cleanUpAccessJob = job({
  name: 'clean-up-access',
  every: 60,
  attempts: 3,
  backoff: 60,
  run: ({ database }) => cleanUpAccess(database),
});

/** Deletes expired sign-in attempts, sessions and links. */
export async function cleanUpAccess(database: Database): Promise<void> {
  await inTransaction(database, async (manager) => {
    for (const statement of EXPIRED) await manager.query(statement);
  });
}
