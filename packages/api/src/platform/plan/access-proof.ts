import type { RememberedAccess } from './execution.js';
import { bind, sql, type Sql } from './sql.js';

/**
 * Who asks, as an earlier request with the same credentials found: claimed of this one until the statement that answers proves it,
 * in its own snapshot. So a reader signed in costs no statement more than the public, and a right taken away is gone with the next.
 */
export interface AccessProof extends RememberedAccess {
  /** One value of text: what the database says of the credentials now. */
  readonly current: Sql;
}

const KNOWN = bind('text', ({ accessProof }) => accessProof?.fingerprint);

/** The answer, worked out only where the claim holds; else null. */
export function ifProven(now: Sql, answer: Sql): Sql {
  return sql`case when (${now}) = ${KNOWN} then ${answer} end`;
}

/** The claim did not hold, or nothing was asked that could prove it: who asks must be found out first. */
export class StaleAccess extends Error {}
