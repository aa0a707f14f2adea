import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { SearchField } from '../forms/search-field.js';
import { formerNames } from '../partnerships/names/name-values.js';
import { namesWords } from '../partnerships/names/names.words.js';
import type { Found, Search } from '../ui/controls/search-select.js';
import { useWords } from '../ui/text/words.js';
import { VenuesToChooseDocument } from './venue.commands.graphql.js';

export interface VenueFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly chosen?: Found | null;
}

/** One place, found by any name it ever bore or by its address. */
export function VenueField(props: VenueFieldProps): ReactNode {
  return <SearchField {...props} search={useVenueSearch()} />;
}

/** Places for what is being typed: each with a former name, or else its address. */
function useVenueSearch(): Search {
  const { formerly } = useWords(namesWords);
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(VenuesToChooseDocument, {
    variables: { search },
    skip: search === '',
  });
  const nodes = search === '' ? [] : ((data ?? previousData)?.venues.nodes ?? []);
  const found = nodes.map(({ id, name, names, address }) => {
    const former = formerNames(names);
    const note = [former && formerly(former), address].filter(Boolean).join(' · ');
    return { id, name, note: note || undefined };
  });
  return {
    found,
    isCurrent: search === text.trim() && (search === '' || data !== undefined),
    onSearch: setText,
  };
}
