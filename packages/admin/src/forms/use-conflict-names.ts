import type { FieldValues } from 'react-hook-form';
import { useNamedNodes } from '../graphql/use-named-nodes.js';
import type { Conflict } from './use-submission.js';

/** Calls by their names the things whose ids stand in these fields of two versions; `unnamed` what is not (yet) known. */
export function useConflictNames<V extends FieldValues>(
  conflict: Conflict<V> | null,
  fields: readonly (keyof V)[],
  unnamed = '…',
): (id: string) => string {
  const ids = (conflict?.differences ?? [])
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ mine, theirs }): unknown[] => [mine, theirs].flat())
    .filter((id) => typeof id === 'string');
  const named = useNamedNodes(ids);
  return (id) => named.get(id)?.name ?? unnamed;
}
