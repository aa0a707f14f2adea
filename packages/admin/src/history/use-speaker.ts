import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { useLanguage } from '../ui/text/words.js';
import { NamesOfThingsDocument } from './names-of-things.graphql.js';
import { idsIn, nameInFields, nameOfThing, type NamedChange } from './thing-names.js';
import type { Speaker } from './text/value-text.js';

/** Says what stands in these changes: things that values name by their ids are asked for, and those out of the record looked for here. */
export function useSpeaker(changes: readonly NamedChange[]): Speaker {
  const language = useLanguage();
  const ids = useMemo(() => idsIn(changes).slice(0, REQUEST_LIMITS.listInput), [changes]);
  const { data, previousData } = useQuery(NamesOfThingsDocument, {
    variables: { ids },
    skip: ids.length === 0,
  });
  const nodes = (data ?? previousData)?.nodes;
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const thing of nodes ?? []) {
      const name = thing && nameOfThing(thing, language);
      if (thing && name) names.set(thing.id, name);
    }
    const nameOf = (id: string) => names.get(id) ?? null;
    // The newest first: a thing is called what it was called last.
    for (const item of changes.flatMap(({ items }) => items)) {
      const name = item.subject ? nameOfThing(item.subject, language) : nameInFields(item, nameOf);
      if (name !== null && !names.has(item.subjectId)) names.set(item.subjectId, name);
    }
    return { language, nameOf };
  }, [changes, language, nodes]);
}
