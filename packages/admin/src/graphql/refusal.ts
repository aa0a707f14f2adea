import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The API's closed set of codes (docs/api.md), and what the network adds. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'TOO_MANY'
  | 'TOO_SLOW'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'OFFLINE';

/** Why the API did not do or tell what it was asked, as values; sentences are refusal-text.tsx's. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What is wrong with which field: a path from the command's argument, such as `input.names.0.name`, and a stable reason. */
  readonly fields: readonly { readonly field: string; readonly reason: string }[];
  /** Of a CONFLICT: what stands now, in the shape of the command's input. */
  readonly current: Readonly<Record<string, unknown>> | null;
  /** Of an INTERNAL error: what finds it in the log. */
  readonly id: string | null;
  readonly retryAfterSeconds: number | null;
}

/** Reads what Apollo Client raises; whatever is no answer of the API is OFFLINE. */
export function refusalOf(error: unknown): Refusal {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const {
    code,
    fields = [],
    current = null,
    id = null,
    retryAfterSeconds = null,
  } = (first?.extensions ?? {}) as Partial<Refusal>;
  return { code: code ?? (first ? 'INTERNAL' : 'OFFLINE'), fields, current, id, retryAfterSeconds };
}
