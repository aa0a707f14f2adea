import type { FieldValues } from 'react-hook-form';
import { useNamedNodes } from '../graphql/use-named-nodes.js';
import type { Conflict } from './use-submission.js';

/**
 * Queries the names of the nodes whose ids two versions have in these fields. Returns a function that gives
 * the name of an id, or `unnamed` if it is not known (yet).
 */
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
