import { oneOf, text, type RawSearch } from '../ui/search-params.js';

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
    czego: text(raw['czego']),
    usuniete: oneOf(raw['usuniete'], ['tak']),
    po: text(raw['po']),
    przed: text(raw['przed']),
  };
}
