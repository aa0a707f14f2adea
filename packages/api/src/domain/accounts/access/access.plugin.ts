import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { overLimit, type Refusal } from '../../../platform/errors.js';
import { fragmentsOf, rootNames } from '../../../platform/plan/compile/selection.js';
import type { AccountContext } from '../account-context.js';
import { mustChangePassword } from './require-session.js';

/** Each is a guess: once in one operation, or the count of tries would mean nothing. */
const ONE_GUESS: readonly string[] = ['signIn', 'changePassword', 'usePasswordLink'];

/** What one may do before the first change of password, besides reading as the public does. */
const BEFORE_CHANGE: readonly string[] = ['signIn', 'signOut', 'changePassword', 'usePasswordLink'];

/** What holds of an operation as a whole: one guess at a password, and a password that must be changed is changed before anything else is. */
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
