import { useQuery } from '@apollo/client/react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { searchResults } from './search-results.js';
import { PartnershipsToFindDocument, SearchEverythingDocument } from './search.graphql.js';

const SEARCH_DELAY_MS = 150;

/** Searches for the typed text, debounced. Previous results stay until new ones arrive. */
export function useSearch() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const ask = useDebouncedCallback(setAsked, SEARCH_DELAY_MS);
  const { data: listed } = useQuery(PartnershipsToFindDocument);
  const { data, previousData, error, refetch } = useQuery(SearchEverythingDocument, {
    variables: { text: asked },
    skip: asked === '',
  });
  const text = typed.trim();
  const results = searchResults(text, data ?? previousData ?? null, listed?.partnerships.nodes ?? []);
  return {
    typed,
    text,
    places: results,
    error: text === asked ? error : undefined,
    /** Whether the results are those of the complete typed text. */
    isCurrent: text === '' || (text === asked && data !== undefined && listed !== undefined),
    type: (next: string) => {
      setTyped(next);
      ask(next.trim());
    },
    /** Searches without delay, after Enter. */
    hurry: () => setAsked(text),
    again: () => void refetch(),
  };
}
