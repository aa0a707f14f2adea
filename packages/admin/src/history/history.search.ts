import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** What the address of the history says. */
export interface HistorySearch {
  /** The history of this thing alone. */
  readonly subject?: string;
  /** Only what is out of the record and can be brought back. */
  readonly removed?: 'yes';
  /** Cursors of the page: after, or before. */
  readonly after?: string;
  readonly before?: string;
}

export function readHistorySearch(raw: RawSearch): HistorySearch {
  return {
    subject: readText(raw['subject']),
    removed: readOneOf(raw['removed'], ['yes']),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
