import { useQuery } from '@apollo/client/react';
import { useLanguage } from '../ui/text/words.js';
import { NamesOfThingsDocument } from './names-of-things.graphql.js';
import { nameOfThing } from './thing-names.js';

/** How the thing with this id is called; null where there is no id, or no such thing in the record. */
export function useNameOf(id: string | undefined): string | null {
  const language = useLanguage();
  const { data } = useQuery(NamesOfThingsDocument, { variables: { ids: id ? [id] : [] }, skip: !id });
  const thing = data?.nodes[0];
  return thing ? nameOfThing(thing, language) : null;
}
