import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** What the address of the history says. */
export interface HistorySearch {
  /** The history of this thing alone. */
  readonly czego?: string;
  /** Only what is out of the record and can be brought back. */
  readonly usuniete?: 'tak';
  /** Cursors of the page: after, or before. */
  readonly po?: string;
  readonly przed?: string;
}

export function readHistorySearch(raw: RawSearch): HistorySearch {
  return {
    czego: readText(raw['czego']),
    usuniete: readOneOf(raw['usuniete'], ['tak']),
    po: readText(raw['po']),
    przed: readText(raw['przed']),
  };
}
