import { parseEdtf } from '@partnerstwa/shared/edtf';
import { readText, type RawSearch } from '../../ui/search-params.js';

/** Search parameters that prefill a new event. */
export interface NewEventSearch {
  /** The date as EDTF of any precision: `2018-05-24`, `2016-05`. */
  readonly date?: string;
  /** The id of the series of which the event is an edition. */
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
    // EdtfError: an invalid date is ignored.
    return false;
  }
}
