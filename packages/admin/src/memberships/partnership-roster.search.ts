import { isDay } from '@partnerstwa/shared/calendar-days';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** What the address of a partnership's page says of its roster. */
export interface PartnershipRosterSearch {
  /** The day on which the roster is looked at; today if not said. */
  readonly 'na-dzien'?: string;
  /** Those too who did not belong on that day. */
  readonly kto?: 'kiedykolwiek';
  /** The membership that is to be corrected, at once. */
  readonly popraw?: string;
  /** Cursors of the page: after, or before. */
  readonly po?: string;
  readonly przed?: string;
}

export function readPartnershipRosterSearch(raw: RawSearch): PartnershipRosterSearch {
  const day = readText(raw['na-dzien']);
  return {
    'na-dzien': day && isDay(day) ? day : undefined,
    kto: readOneOf(raw['kto'], ['kiedykolwiek']),
    popraw: readText(raw['popraw']),
    po: readText(raw['po']),
    przed: readText(raw['przed']),
  };
}
