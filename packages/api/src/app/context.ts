import type { AccountContext } from '../domain/accounts/account-context.js';
import type { Database } from '../platform/database/database.js';
import type { Log } from '../platform/log.js';
import type { Plan } from '../platform/plan/plan.js';
import type { PlannedContext } from '../platform/graphql/build-schema.js';
import type { Viewer } from '../platform/viewer.js';

/** What every resolver gets: who asks, what reads for them, and the database for commands. One for each request. */
export interface ApiContext extends PlannedContext, AccountContext {
  viewer: Viewer;
  readonly today: string;
  readonly plan: Plan;
  readonly database: Database;
  readonly log: Log;
  /** The client reads `application/graphql-response+json`, whose status says whether the operation was run. */
  readonly tellsStatus: boolean;
}
