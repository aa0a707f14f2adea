import { isDay } from '@partnerstwa/shared/calendar-days';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** Search parameters of the roster on a partnership's page. */
export interface PartnershipRosterSearch {
  /** The day of the roster; today by default. */
  readonly asOf?: string;
  /** Includes partners that did not belong on that day. */
  readonly scope?: 'ever';
  /** The membership whose dialog is open. */
  readonly membership?: string;
  /** Cursor of the page; at most one of `after` and `before` is set. */
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
