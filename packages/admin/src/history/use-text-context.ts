import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { useLanguage } from '../ui/text/messages.js';
import { NodeNamesDocument } from './node-names.graphql.js';
import { nodeTitle } from '../nodes/nodes.js';
import { nameFromFields, referencedIds, type NamedChange } from './node-names.js';
import type { TextContext } from './text/value-text.js';

/**
 * The names needed to describe changes. Queries the nodes whose ids occur in values, and takes the names of
 * archived nodes from the changes.
 */
export function useTextContext(changes: readonly NamedChange[]): TextContext {
  const language = useLanguage();
  const ids = useMemo(() => referencedIds(changes).slice(0, REQUEST_LIMITS.listInput), [changes]);
  const { data, previousData } = useQuery(NodeNamesDocument, {
    variables: { ids },
    skip: ids.length === 0,
  });
  const nodes = (data ?? previousData)?.nodes;
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const thing of nodes ?? []) {
      const name = thing && nodeTitle(thing, language);
      if (thing && name) names.set(thing.id, name);
    }
    const nameOf = (id: string) => names.get(id) ?? null;
    // The latest change comes first, so that the latest name wins.
    for (const item of changes.flatMap(({ items }) => items)) {
      const name = item.subject ? nodeTitle(item.subject, language) : nameFromFields(item, nameOf);
      if (name !== null && !names.has(item.subjectId)) names.set(item.subjectId, name);
    }
    return { language, nameOf };
  }, [changes, language, nodes]);
}
