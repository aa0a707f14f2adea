import type { DateState } from '../../platform/commands/dated.columns.js';

/** What people edit of a succession: only when it happened; another pair is another succession. */
export type SuccessionState = Readonly<{
  predecessorId: string;
  successorId: string;
  happenedOn: DateState | null;
}>;
