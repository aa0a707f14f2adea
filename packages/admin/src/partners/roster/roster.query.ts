import { warsawDay } from '@partnerstwa/shared/calendar-days';
import type { RosterPageQueryVariables } from '../../graphql/operations.js';
import { sendAhead, type Address } from '../../graphql/send-ahead.js';
import { partnershipsArgument } from '../../partnerships/filter/chosen-partnerships.js';
import { searchText } from '../../ui/list-search.js';
import { readText } from '../../ui/search-params.js';
import { RosterPageDocument } from './roster.page.graphql.js';
import { readRosterSearch, type RosterSearch } from './roster.search.js';

const PAGE_SIZE = 50;

export function sendRosterQuery({ search }: Address): void {
  const read = { ...readRosterSearch(search), partnership: readText(search['partnership']) };
  sendAhead(RosterPageDocument, rosterVariables(read, warsawDay(new Date())));
}

export function rosterVariables(
  {
    search,
    kind,
    sector,
    scope,
    order,
    after,
    before,
    partnership,
  }: RosterSearch & { readonly partnership?: string | undefined },
  today: string,
): RosterPageQueryVariables {
  const page = before ? { last: PAGE_SIZE, before: before } : { first: PAGE_SIZE, after: after };
  return {
    today,
    search: search && searchText(search),
    filter: {
      kinds: kind && [kind],
      sectors: sector && [sector],
      memberOf: partnershipsArgument(partnership),
      ofDistrict: scope !== 'all' && !partnership ? true : undefined,
    },
    orderBy: order ?? 'NAME_ASC',
    ...page,
  };
}
