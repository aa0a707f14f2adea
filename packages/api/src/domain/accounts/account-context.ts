import type { CommandContext } from '../../platform/commands/run-command.js';
import type { Viewer } from '../../platform/viewer.js';

/** What commands on accounts and sessions need of the request beyond other commands. */
export interface AccountContext extends CommandContext {
  /** Signing in changes who asks, for the rest of the request. */
  viewer: Viewer;
  /** The session that the request came with; null without one. */
  sessionId: string | null;
  /** Until the password is changed there are no rights. */
  mustChangePassword: boolean;
  /** Finds out who asks where that is only claimed. */
  authenticate(): Promise<void>;
  /** The address of the client, for counting tries. */
  readonly address: string;
  /** Says which session the browser keeps from now on; null ends it. */
  setSession(secret: string | null, lastsSeconds?: number): void;
}
