import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** Search parameters of the history. */
export interface HistorySearch {
  /** Only changes of the node with this id. */
  readonly subject?: string;
  /** Only changes that archived a node that can be restored. */
  readonly removed?: 'yes';
  /** Only changes of nodes of this type. */
  readonly kind?: string;
  /** Cursor of the page; at most one of the two is given. */
  readonly after?: string;
  readonly before?: string;
}

export function readHistorySearch(raw: RawSearch): HistorySearch {
  return {
    subject: readText(raw['subject']),
    removed: readOneOf(raw['removed'], ['yes']),
    kind: readText(raw['kind']),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
