import {
  createRootRoute,
  createRoute,
  createRouter,
  defaultParseSearch,
  defaultStringifySearch,
  lazyRouteComponent,
  retainSearchParams,
  type AnyRoute,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readCalendarSearch } from '../calendar/calendar.search.js';
import { readPartnershipRosterSearch } from '../memberships/partnership-roster.search.js';
import { readHistorySearch } from '../history/history.search.js';
import { readPageSearch } from '../pages/page.search.js';
import { readNewEventSearch } from '../events/form/new-event.search.js';
import { readPartnerSearch } from '../partners/partner.search.js';
import { readRosterSearch } from '../partners/roster/roster.search.js';
import {
  fromPublicPath,
  fromPublicSearch,
  toPublicPath,
  toPublicSearch,
  type RoutePath,
  type SearchParameter,
} from '../routes/public-urls.js';
import { StartPage } from '../start/start.page.js';
import { readTodosSearch } from '../todos/todos.search.js';
import { withMantine } from '../ui/style/with-mantine.js';
import { readText, type RawSearch } from '../ui/search-params.js';
import { readAccountsSearch } from '../accounts/accounts.search.js';
import { BrokenPage, NotFoundPage } from './other.pages.js';
import { Shell } from './shell.js';

/** What every screen shares in the address: the partnership that is looked at. */
interface SharedSearch {
  readonly partnership?: string;
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: ({ partnership }: RawSearch): SharedSearch => ({ partnership: readText(partnership) }),
  search: { middlewares: [retainSearchParams(['partnership'])] },
});

const getParentRoute = () => root;

/** A screen's module, which comes when it is first opened. */
const screen = (load: () => Promise<() => ReactNode>) => lazyRouteComponent(withMantine(load));

// Each screen; Start comes with the app, and does without Mantine. Constants of their own: inside a list their paths lose their types.
const start = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: readTodosSearch,
  component: StartPage,
});
const roster = createRoute({
  getParentRoute,
  path: '/partners',
  validateSearch: readRosterSearch,
  component: screen(() => import('../partners/roster/roster.page.js').then((m) => m.RosterPage)),
});
const partner = createRoute({
  getParentRoute,
  path: '/partners/$partnerId',
  validateSearch: readPartnerSearch,
  component: screen(() => import('../partners/partner.page.js').then((m) => m.PartnerPage)),
});
const partnerNew = createRoute({
  getParentRoute,
  path: '/partners/new',
  component: screen(() => import('../partners/partner-new.page.js').then((m) => m.PartnerNewPage)),
});
const partnerEdit = createRoute({
  getParentRoute,
  path: '/partners/$partnerId/edit',
  component: screen(() => import('../partners/partner-edit.page.js').then((m) => m.PartnerEditPage)),
});
const calendar = createRoute({
  getParentRoute,
  path: '/calendar',
  validateSearch: readCalendarSearch,
  component: screen(() => import('../calendar/calendar.page.js').then((m) => m.CalendarPage)),
});
const event = createRoute({
  getParentRoute,
  path: '/events/$eventId',
  component: screen(() => import('../events/page/event.page.js').then((m) => m.EventPage)),
});
const eventNew = createRoute({
  getParentRoute,
  path: '/events/new',
  validateSearch: readNewEventSearch,
  component: screen(() => import('../events/form/event-new.page.js').then((m) => m.EventNewPage)),
});
const eventEdit = createRoute({
  getParentRoute,
  path: '/events/$eventId/edit',
  component: screen(() => import('../events/form/event-edit.page.js').then((m) => m.EventEditPage)),
});
const venue = createRoute({
  getParentRoute,
  path: '/venues/$venueId',
  component: screen(() => import('../venues/venue.page.js').then((m) => m.VenuePage)),
});
const partnerships = createRoute({
  getParentRoute,
  path: '/partnerships',
  component: screen(() => import('../partnerships/partnerships.page.js').then((m) => m.PartnershipsPage)),
});
const partnership = createRoute({
  getParentRoute,
  path: '/partnerships/$partnershipId',
  validateSearch: readPartnershipRosterSearch,
  component: screen(() => import('../partnerships/partnership.page.js').then((m) => m.PartnershipPage)),
});
const partnershipEdit = createRoute({
  getParentRoute,
  path: '/partnerships/$partnershipId/edit',
  component: screen(() =>
    import('../partnerships/partnership-edit.page.js').then((m) => m.PartnershipEditPage),
  ),
});
const accounts = createRoute({
  getParentRoute,
  path: '/accounts',
  validateSearch: readAccountsSearch,
  component: screen(() => import('../accounts/accounts.page.js').then((m) => m.AccountsPage)),
});
const account = createRoute({
  getParentRoute,
  path: '/account',
  component: screen(() => import('../accounts/account.page.js').then((m) => m.AccountPage)),
});
const password = createRoute({
  getParentRoute,
  path: '/password',
  component: screen(() =>
    import('../accounts/session/password-link.page.js').then((m) => m.PasswordLinkPage),
  ),
});
const history = createRoute({
  getParentRoute,
  path: '/history',
  validateSearch: readHistorySearch,
  component: screen(() => import('../history/history.page.js').then((m) => m.HistoryPage)),
});
const accessibility = createRoute({
  getParentRoute,
  path: '/accessibility',
  validateSearch: readPageSearch,
  component: screen(() => import('../pages/public.page.js').then((m) => m.AccessibilityPage)),
});
const privacy = createRoute({
  getParentRoute,
  path: '/privacy',
  validateSearch: readPageSearch,
  component: screen(() => import('../pages/public.page.js').then((m) => m.PrivacyPage)),
});
const developers = createRoute({
  getParentRoute,
  path: '/developers',
  component: screen(() => import('../developers/developers.page.js').then((m) => m.DevelopersPage)),
});

/** Paths and search parameters of routes that have no row in routes/public-urls.ts. */
type Untranslated<R extends AnyRoute> = R extends AnyRoute
  ? | Exclude<R['types']['fullPath'], RoutePath>
    | Exclude<keyof R['types']['fullSearchSchema'], SearchParameter>
  : never;

/** Compiles only while nothing is untranslated. */
function translated<const R extends readonly AnyRoute[]>(
  routes: R &
    ([Untranslated<R[number]>] extends [never]
      ? unknown
      : { readonly untranslated: Untranslated<R[number]> }),
): R {
  return routes;
}

const routes = root.addChildren(
  translated([
    start,
    roster,
    partner,
    partnerNew,
    partnerEdit,
    calendar,
    event,
    eventNew,
    eventEdit,
    venue,
    partnerships,
    partnership,
    partnershipEdit,
    accounts,
    account,
    password,
    history,
    accessibility,
    privacy,
    developers,
  ]),
);

export const router = createRouter({
  routeTree: routes,
  rewrite: {
    input: ({ url }) => new URL(`${fromPublicPath(url.pathname)}${url.search}${url.hash}`, url),
    output: ({ url }) => new URL(`${toPublicPath(url.pathname)}${url.search}${url.hash}`, url),
  },
  parseSearch: (text) => fromPublicSearch(defaultParseSearch(text)),
  stringifySearch: (search) => defaultStringifySearch(toPublicSearch(search)),
  scrollRestoration: true,
  defaultErrorComponent: BrokenPage,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
