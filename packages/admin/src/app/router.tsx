import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readCalendarSearch } from '../calendar/calendar.search.js';
import { readPartnershipRosterSearch } from '../memberships/partnership-roster.search.js';
import { readHistorySearch } from '../history/history.search.js';
import { readPageSearch } from '../pages/page.search.js';
import { readNewEventSearch } from '../events/form/new-event.search.js';
import { readPartnerSearch } from '../partners/partner.search.js';
import { readRosterSearch } from '../partners/roster/roster.search.js';
import { StartPage } from '../start/start.page.js';
import { readTodosSearch } from '../todos/todos.search.js';
import { withMantine } from '../ui/style/with-mantine.js';
import { readText, type RawSearch } from '../ui/search-params.js';
import { readAccountsSearch } from '../accounts/accounts.search.js';
import { BrokenPage, NotFoundPage } from './other.pages.js';
import { Shell } from './shell.js';

/** What every screen shares in the address: the partnership that is looked at. */
interface SharedSearch {
  readonly partnerstwo?: string;
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: ({ partnerstwo }: RawSearch): SharedSearch => ({ partnerstwo: readText(partnerstwo) }),
  search: { middlewares: [retainSearchParams(['partnerstwo'])] },
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
  path: '/partnerzy',
  validateSearch: readRosterSearch,
  component: screen(() => import('../partners/roster/roster.page.js').then((m) => m.RosterPage)),
});
const partner = createRoute({
  getParentRoute,
  path: '/partnerzy/$partnerId',
  validateSearch: readPartnerSearch,
  component: screen(() => import('../partners/partner.page.js').then((m) => m.PartnerPage)),
});
const partnerNew = createRoute({
  getParentRoute,
  path: '/partnerzy/nowy',
  component: screen(() => import('../partners/partner-new.page.js').then((m) => m.PartnerNewPage)),
});
const partnerEdit = createRoute({
  getParentRoute,
  path: '/partnerzy/$partnerId/edycja',
  component: screen(() => import('../partners/partner-edit.page.js').then((m) => m.PartnerEditPage)),
});
const calendar = createRoute({
  getParentRoute,
  path: '/kalendarz',
  validateSearch: readCalendarSearch,
  component: screen(() => import('../calendar/calendar.page.js').then((m) => m.CalendarPage)),
});
const event = createRoute({
  getParentRoute,
  path: '/wydarzenia/$eventId',
  component: screen(() => import('../events/page/event.page.js').then((m) => m.EventPage)),
});
const eventNew = createRoute({
  getParentRoute,
  path: '/wydarzenia/nowe',
  validateSearch: readNewEventSearch,
  component: screen(() => import('../events/form/event-new.page.js').then((m) => m.EventNewPage)),
});
const eventEdit = createRoute({
  getParentRoute,
  path: '/wydarzenia/$eventId/edycja',
  component: screen(() => import('../events/form/event-edit.page.js').then((m) => m.EventEditPage)),
});
const venue = createRoute({
  getParentRoute,
  path: '/miejsca/$venueId',
  component: screen(() => import('../venues/venue.page.js').then((m) => m.VenuePage)),
});
const partnerships = createRoute({
  getParentRoute,
  path: '/partnerstwa',
  component: screen(() => import('../partnerships/partnerships.page.js').then((m) => m.PartnershipsPage)),
});
const partnership = createRoute({
  getParentRoute,
  path: '/partnerstwa/$partnershipId',
  validateSearch: readPartnershipRosterSearch,
  component: screen(() => import('../partnerships/partnership.page.js').then((m) => m.PartnershipPage)),
});
const partnershipEdit = createRoute({
  getParentRoute,
  path: '/partnerstwa/$partnershipId/edycja',
  component: screen(() =>
    import('../partnerships/partnership-edit.page.js').then((m) => m.PartnershipEditPage),
  ),
});
const accounts = createRoute({
  getParentRoute,
  path: '/uzytkownicy',
  validateSearch: readAccountsSearch,
  component: screen(() => import('../accounts/accounts.page.js').then((m) => m.AccountsPage)),
});
const account = createRoute({
  getParentRoute,
  path: '/konto',
  component: screen(() => import('../accounts/account.page.js').then((m) => m.AccountPage)),
});
const password = createRoute({
  getParentRoute,
  path: '/haslo',
  component: screen(() =>
    import('../accounts/session/password-link.page.js').then((m) => m.PasswordLinkPage),
  ),
});
const history = createRoute({
  getParentRoute,
  path: '/historia',
  validateSearch: readHistorySearch,
  component: screen(() => import('../history/history.page.js').then((m) => m.HistoryPage)),
});
const accessibility = createRoute({
  getParentRoute,
  path: '/dostepnosc',
  validateSearch: readPageSearch,
  component: screen(() => import('../pages/public.page.js').then((m) => m.AccessibilityPage)),
});
const privacy = createRoute({
  getParentRoute,
  path: '/dane-osobowe',
  validateSearch: readPageSearch,
  component: screen(() => import('../pages/public.page.js').then((m) => m.PrivacyPage)),
});
const developers = createRoute({
  getParentRoute,
  path: '/dla-programistow',
  component: screen(() => import('../developers/developers.page.js').then((m) => m.DevelopersPage)),
});

const routes = root.addChildren([
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
]);

export const router = createRouter({
  routeTree: routes,
  scrollRestoration: true,
  defaultErrorComponent: BrokenPage,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
