import { formerNames } from '../partnerships/names/former-names.js';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { SearchField } from '../forms/search-field.js';
import type { OptionSearch, SearchExtra, SearchOption } from '../ui/controls/search-select.js';
import { PartnersToChooseDocument } from './partner.commands.graphql.js';

export interface PartnerFieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen?: SearchOption | null;
  readonly required?: boolean;
  readonly extras?: readonly SearchExtra[];
  onType?(text: string): void;
}

/** Picks a partner; the search also finds former names. */
export function PartnerField(props: PartnerFieldProps): ReactNode {
  return <SearchField {...props} search={usePartnerSearch()} />;
}

/** Searches partners by the typed text, and shows the former names of each. */
export function usePartnerSearch(): OptionSearch {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(PartnersToChooseDocument, {
    variables: { search },
    skip: search === '',
  });
  const edges = search === '' ? [] : ((data ?? previousData)?.partners.edges ?? []);
  const options = edges.map(({ match, node: { id, name, names } }) => ({
    id,
    name,
    note: formerNames(names) ?? undefined,
    isSimilar: match === 'SIMILAR',
  }));
  return {
    options,
    isCurrent: search === text.trim() && (search === '' || data !== undefined),
    onSearch: setText,
  };
}
