import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { refetchActiveQueries } from './client.js';
import { refusalOf, type Refusal, type RefusalCode } from './refusal.js';

/** After these codes the command may have been stored, so the next attempt must be recognised as a retry. */
const MAY_BE_STORED: ReadonlySet<RefusalCode> = new Set(['OFFLINE', 'UNAVAILABLE', 'TOO_SLOW']);

/** The result of a command: its payload, or the reason why it was refused. */
export type Outcome<P> = { readonly done: P } | { readonly refused: Refusal };

/** The input of a command without the `clientMutationId` that the hook adds. */
export type InputOf<V> = V extends { input: infer I } ? Omit<I, 'clientMutationId'> : never;
type PayloadOf<D> = NonNullable<D[keyof D]>;

export interface Command<D, V> {
  /** Runs the command, then updates all open screens. */
  run(input: InputOf<V>): Promise<Outcome<PayloadOf<D>>>;
  readonly running: boolean;
}

/**
 * A command of the API. A retry of the same input after a lost connection reuses its `clientMutationId`, so
 * the API never runs the command twice.
 */
export function useCommand<D, V extends { input: object }>(document: TypedDocumentNode<D, V>): Command<D, V> {
  const client = useApolloClient();
  const [running, setRunning] = useState(false);
  const attempt = useRef({ input: '', id: '' });
  const run = useCallback(
    async (input: InputOf<V>): Promise<Outcome<PayloadOf<D>>> => {
      const text = JSON.stringify(input);
      if (attempt.current.input !== text) attempt.current = { input: text, id: newId() };
      setRunning(true);
      try {
        const variables = { input: { ...input, clientMutationId: attempt.current.id } } as unknown as V;
        const { data } = await client.mutate<D, V>({ mutation: document, variables } as never);
        attempt.current = { input: '', id: '' };
        await refetchActiveQueries();
        return { done: Object.values(data as object)[0] as PayloadOf<D> };
      } catch (error) {
        const refused = refusalOf(error);
        // The command was certainly refused, so the next attempt is a new command.
        if (!MAY_BE_STORED.has(refused.code)) attempt.current = { input: '', id: '' };
        return { refused };
      } finally {
        setRunning(false);
      }
    },
    [client, document],
  );
  return { run, running };
}

/** Unlike `crypto.randomUUID`, this also works on pages without TLS, as in an office network. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
