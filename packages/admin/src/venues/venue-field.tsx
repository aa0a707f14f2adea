import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { SearchField } from '../forms/search-field.js';
import { formerNames } from '../partnerships/names/former-names.js';
import { namesMessages } from '../partnerships/names/names.messages.js';
import type { OptionSearch, SearchExtra, SearchOption } from '../ui/controls/search-select.js';
import { useMessages } from '../ui/text/messages.js';
import { VenuesToChooseDocument } from './venue.commands.graphql.js';

export interface VenueFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly chosen?: SearchOption | null;
  readonly extras?: readonly SearchExtra[];
  onType?(text: string): void;
}

/** Picks a venue; the search also finds former names and addresses. */
export function VenueField(props: VenueFieldProps): ReactNode {
  return <SearchField {...props} search={useVenueSearch()} />;
}

/** Searches venues by the typed text, and shows the former names and address of each. */
export function useVenueSearch(): OptionSearch {
  const { formerly } = useMessages(namesMessages);
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(VenuesToChooseDocument, {
    variables: { search },
    skip: search === '',
  });
  const edges = search === '' ? [] : ((data ?? previousData)?.venues.edges ?? []);
  const options = edges.map(({ match, node: { id, name, names, address } }) => {
    const former = formerNames(names);
    const note = [former && formerly(former), address].filter(Boolean).join(' · ');
    return { id, name, note: note || undefined, isSimilar: match === 'SIMILAR' };
  });
  return {
    options,
    isCurrent: search === text.trim() && (search === '' || data !== undefined),
    onSearch: setText,
  };
}
