import { TODO_KIND_VALUES } from '../../graphql/enums.js';
import type { TodoKind } from '../../graphql/operations.js';

/** A kind of to-do that can be closed without its gap being filled. */
export type GapKind = Exclude<TodoKind, 'MEMBERSHIP_PROPOSED' | 'CONSENT_PENDING'>;

/** The other kinds wait for an answer, and close only with it. */
export function isGap(kind: TodoKind): kind is GapKind {
  return kind !== 'MEMBERSHIP_PROPOSED' && kind !== 'CONSENT_PENDING';
}

export const GAP_KINDS: GapKind[] = TODO_KIND_VALUES.filter(isGap);
