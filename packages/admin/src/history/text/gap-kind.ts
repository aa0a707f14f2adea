import { TODO_KIND_VALUES } from '../../graphql/enums.js';
import type { TodoKind } from '../../graphql/operations.js';

/** A kind of to-do that can be dismissed without filling its gap. */
export type GapKind = Exclude<TodoKind, 'MEMBERSHIP_PROPOSED' | 'CONSENT_PENDING'>;

/** To-dos of other kinds are questions, which only an answer closes. */
export function isGap(kind: TodoKind): kind is GapKind {
  return kind !== 'MEMBERSHIP_PROPOSED' && kind !== 'CONSENT_PENDING';
}

export const GAP_KINDS: GapKind[] = TODO_KIND_VALUES.filter(isGap);
