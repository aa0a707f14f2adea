import { useMemo, type ReactNode } from 'react';
import type { ChangeLineFragment } from '../graphql/operations.js';
import { useTextContext } from '../history/use-text-context.js';

/** The name of a removed node after a colon; nothing if it had no name. */
export function RemovedName({ of }: { readonly of: ChangeLineFragment }): ReactNode {
  const { nameOf } = useTextContext(useMemo(() => [of], [of]));
  const name = of.items.map(({ subjectId }) => nameOf(subjectId)).find((each) => each !== null);
  return name && `: ${name}`;
}
