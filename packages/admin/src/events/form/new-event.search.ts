import { parseEdtf } from '@partnerstwa/shared/edtf';
import { readText, type RawSearch } from '../../ui/search-params.js';

/** What the address of a new event says of it already. */
export interface NewEventSearch {
  /** When: EDTF of any precision, `2018-05-24`, `2016-05`. */
  readonly date?: string;
  /** Which tradition it is an edition of. */
  readonly series?: string;
}

export function readNewEventSearch(raw: RawSearch): NewEventSearch {
  const date = readText(raw['date']);
  return {
    date: date !== undefined && isDate(date) ? date : undefined,
    series: readText(raw['series']),
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
