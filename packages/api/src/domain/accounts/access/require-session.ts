import { forbidden, Refusal, unauthenticated } from '../../../platform/errors.js';
import type { AccountContext } from '../account-context.js';

/**
 * Accounts and credentials are changed only by a person who signed in, never with a token, which could extend
 * its own rights.
 * @returns the keys of the account and of the session
 * @throws {Refusal} UNAUTHENTICATED, FORBIDDEN
 */
export function requireSession({ viewer, sessionId }: AccountContext): {
  accountId: string;
  sessionId: string;
} {
  if (viewer.accountId === null) throw unauthenticated();
  if (sessionId === null) throw forbidden('NEEDS_SESSION');
  return { accountId: viewer.accountId, sessionId };
}

/** The same, for commands that are not allowed before the first change of password. */
export function requireReadySession(context: AccountContext): { accountId: string; sessionId: string } {
  const session = requireSession(context);
  if (context.mustChangePassword) throw mustChangePassword();
  return session;
}

/** @throws {Refusal} FORBIDDEN until the password is changed */
export function mustChangePassword(): Refusal {
  return forbidden('MUST_CHANGE_PASSWORD');
}
