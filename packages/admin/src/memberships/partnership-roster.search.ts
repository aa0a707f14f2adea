import { isDay } from '@partnerstwa/shared/calendar-days';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** What the address of a partnership's page says of its roster. */
export interface PartnershipRosterSearch {
  /** The day on which the roster is looked at; today if not said. */
  readonly asOf?: string;
  /** Those too who did not belong on that day. */
  readonly scope?: 'ever';
  /** The membership that is to be corrected, at once. */
  readonly membership?: string;
  /** Cursors of the page: after, or before. */
  readonly after?: string;
  readonly before?: string;
}

export function readPartnershipRosterSearch(raw: RawSearch): PartnershipRosterSearch {
  const day = readText(raw['asOf']);
  return {
    asOf: day && isDay(day) ? day : undefined,
    scope: readOneOf(raw['scope'], ['ever']),
    membership: readText(raw['membership']),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
