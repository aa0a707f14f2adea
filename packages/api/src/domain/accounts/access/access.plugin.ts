import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { overLimit, type Refusal } from '../../../platform/errors.js';
import { fragmentsOf, rootNames } from '../../../platform/plan/compile/selection.js';
import type { AccountContext } from '../account-context.js';
import { mustChangePassword } from './require-session.js';

/**
 * Each of these is a guess at a secret. An operation may contain only one, or it could evade the limit on
 * attempts.
 */
const ONE_GUESS: readonly string[] = ['signIn', 'changePassword', 'usePasswordLink'];

/** The only commands allowed before the first change of password. Reading is then limited to public data. */
const BEFORE_CHANGE: readonly string[] = ['signIn', 'signOut', 'changePassword', 'usePasswordLink'];

/**
 * Rules for a whole operation: at most one guess at a password, and a password that must be changed is
 * changed first.
 */
export const accessRules: ApolloServerPlugin<AccountContext & BaseContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ document, operation, contextValue }) => {
        const isCommand = operation?.operation === 'mutation';
        if (isCommand) await contextValue.authenticate();
        const changeFirst = contextValue.mustChangePassword && isCommand;
        const refusal =
          operation && refusalOf(rootNames(operation.selectionSet, fragmentsOf(document)), changeFirst);
        if (refusal) throw refusal;
      },
    }),
};

function refusalOf(fields: readonly string[], changeFirst: boolean): Refusal | null {
  const guesses = fields.filter((name) => ONE_GUESS.includes(name));
  if (guesses.length > 1) {
    const exceeded = { asked: guesses.length, limit: 1, unit: 'PASSWORDS' } as const;
    return overLimit({ field: guesses[1] ?? 'query', reason: 'ONE_GUESS' }, exceeded).withStatus(400);
  }
  const isEarly = fields.every((name) => name.startsWith('__') || BEFORE_CHANGE.includes(name));
  return changeFirst && !isEarly ? mustChangePassword().withStatus(403) : null;
}
