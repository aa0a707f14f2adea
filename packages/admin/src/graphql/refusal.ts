import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The API's closed set of codes (docs/api.md), and OFFLINE. */
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

/** Why a request failed, as values; refusal-text.tsx turns them into sentences. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Problems of fields: a path such as `input.names.0.name`, and a stable reason. */
  readonly fields: readonly { readonly field: string; readonly reason: string }[];
  /** For CONFLICT: the current values, in the shape of the command's input. */
  readonly current: Readonly<Record<string, unknown>> | null;
  /** For INTERNAL: the id by which the error is found in the log. */
  readonly id: string | null;
  readonly retryAfterSeconds: number | null;
}

/** Reads an error of Apollo Client. An error that is not an answer of the API is OFFLINE. */
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

/** Whether somebody changed the record since; a CONFLICT of any other field means that another record has the value. */
export function isVersionConflict({ code, fields }: Refusal): boolean {
  return code === 'CONFLICT' && fields.some(({ reason }) => reason === 'CONFLICT');
}
