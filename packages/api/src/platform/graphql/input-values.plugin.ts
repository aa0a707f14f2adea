import type { ApolloServerPlugin } from '@apollo/server';
import { invalid } from '../errors.js';
import { variableProblems } from './input-values.js';

/** Refuses variables that no type accepts, before anything reads them. */
export const inputValues: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request }) => {
        const problems = variableProblems(request.variables ?? {});
        return problems.length > 0 ? Promise.reject(invalid(...problems).withStatus(400)) : Promise.resolve();
      },
    }),
};
