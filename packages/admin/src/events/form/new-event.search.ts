import { parseEdtf } from '@partnerstwa/shared/edtf';
import { readText, type RawSearch } from '../../ui/search-params.js';

/** What the address of a new event says of it already. */
export interface NewEventSearch {
  /** When: EDTF of any precision, `2018-05-24`, `2016-05`. */
  readonly data?: string;
  /** Which tradition it is an edition of. */
  readonly cykl?: string;
}

export function readNewEventSearch(raw: RawSearch): NewEventSearch {
  const date = readText(raw['data']);
  return {
    data: date !== undefined && isDate(date) ? date : undefined,
    cykl: readText(raw['cykl']),
  };
}

function isDate(date: string): boolean {
  try {
    return !parseEdtf(date).open;
  } catch {
    // EdtfError: what is misspelt is as if it were not there.
    return false;
  }
}
