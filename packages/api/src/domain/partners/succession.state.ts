import type { DateState } from '../../platform/commands/dated.columns.js';

/** The values of a succession that people edit: only its date. Another pair is another succession. */
export type SuccessionState = Readonly<{
  predecessorId: string;
  successorId: string;
  happenedOn: DateState | null;
}>;
