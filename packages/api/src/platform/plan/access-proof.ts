import type { RememberedAccess } from './execution.js';
import { bind, sql, type Sql } from './sql.js';

/**
 * The access that an earlier request with the same credentials had. After that request, the answering
 * statement re-verifies it in its own snapshot. So signed-in readers need no extra statement, and a revoked
 * right is gone with the next request.
 */
export interface AccessProof extends RememberedAccess {
  /** SQL for the present fingerprint of the credentials, as text. */
  readonly current: Sql;
}

const REMEMBERED_FINGERPRINT = bind('text', ({ accessProof }) => accessProof?.fingerprint);

/** The answer, computed only if the remembered access still holds; otherwise null. */
export function ifProven(current: Sql, answer: Sql): Sql {
  return sql`case when (${current}) = ${REMEMBERED_FINGERPRINT} then ${answer} end`;
}

/** The remembered access no longer holds, or no statement could verify it: authenticate and try again. */
export class StaleAccess extends Error {}
