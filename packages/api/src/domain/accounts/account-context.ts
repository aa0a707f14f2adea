import type { CommandContext } from '../../platform/commands/run-command.js';
import type { Viewer } from '../../platform/viewer.js';

/** The parts of a request that only commands on accounts and sessions need. */
export interface AccountContext extends CommandContext {
  /** Changes the viewer for the rest of the request, after signing in or out. */
  viewer: Viewer;
  /** The session that the request came with; null without one. */
  sessionId: string | null;
  /** The account has no rights until its password is changed. */
  mustChangePassword: boolean;
  /** Authenticates the request if its access is only remembered. */
  authenticate(): Promise<void>;
  /** The address of the client, for counting attempts. */
  readonly address: string;
  /** The proof that the browser keeps of an earlier sign-in; null without one. */
  readonly browser: string | null;
  /** Gives the browser such a proof. */
  setBrowser(proof: string): void;
  /** Sets the session that the browser keeps from now on; null ends it. */
  setSession(secret: string | null, lastsSeconds?: number): void;
}
