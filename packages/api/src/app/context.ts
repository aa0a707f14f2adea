import type { AccountContext } from '../domain/accounts/account-context.js';
import type { Database } from '../platform/database/database.js';
import type { Log } from '../platform/log.js';
import type { Plan } from '../platform/plan/plan.js';
import type { PlannedContext } from '../platform/graphql/build-schema.js';
import type { Viewer } from '../platform/viewer.js';

/** The context of one request: its viewer, the read plan, and the database for commands. */
export interface ApiContext extends PlannedContext, AccountContext {
  viewer: Viewer;
  readonly today: string;
  readonly plan: Plan;
  readonly database: Database;
  readonly log: Log;
  /** The client accepts `application/graphql-response+json`, whose status tells whether the operation ran. */
  readonly tellsStatus: boolean;
}
