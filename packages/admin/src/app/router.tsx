import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { readCalendarSearch } from '../calendar/calendar.search.js';
import { readPartnershipRosterSearch } from '../partners/partnership-roster.search.js';
import { readHistorySearch } from '../history/history.search.js';
import { readPageSearch } from '../pages/page.search.js';
import { readNewEventSearch } from '../events/new-event.search.js';
import { readPartnerSearch } from '../partners/partner.search.js';
import { readRosterSearch } from '../partners/roster.search.js';
import { readStartSearch } from '../start/start.search.js';
import { text, type RawSearch } from '../ui/search-params.js';
import { readAccountsSearch } from '../users/accounts.search.js';
import { BrokenPage, NotFoundPage } from './other.pages.js';
import { Shell } from './shell.js';

/** What every screen shares in the address: the partnership that is looked at. */
interface SharedSearch {
  readonly partnerstwo?: string;
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: ({ partnerstwo }: RawSearch): SharedSearch => ({ partnerstwo: text(partnerstwo) }),
  search: { middlewares: [retainSearchParams(['partnerstwo'])] },
});

const getParentRoute = () => root;

// Each screen, and the module that comes when it is first opened. Constants of their own: inside a list their paths lose their types.
const start = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: readStartSearch,
  component: lazyRouteComponent(() => import('../start/start.page.js'), 'StartPage'),
});
const roster = createRoute({
  getParentRoute,
  path: '/partnerzy',
  validateSearch: readRosterSearch,
  component: lazyRouteComponent(() => import('../partners/roster.page.js'), 'RosterPage'),
});
const partner = createRoute({
  getParentRoute,
  path: '/partnerzy/$partnerId',
  validateSearch: readPartnerSearch,
  component: lazyRouteComponent(() => import('../partners/partner.page.js'), 'PartnerPage'),
});
const partnerNew = createRoute({
  getParentRoute,
  path: '/partnerzy/nowy',
  component: lazyRouteComponent(() => import('../partners/partner-new.page.js'), 'PartnerNewPage'),
});
const partnerEdit = createRoute({
  getParentRoute,
  path: '/partnerzy/$partnerId/edycja',
  component: lazyRouteComponent(() => import('../partners/partner-edit.page.js'), 'PartnerEditPage'),
});
const calendar = createRoute({
  getParentRoute,
  path: '/kalendarz',
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('../calendar/calendar.page.js'), 'CalendarPage'),
});
const event = createRoute({
  getParentRoute,
  path: '/wydarzenia/$eventId',
  component: lazyRouteComponent(() => import('../events/event.page.js'), 'EventPage'),
});
const eventNew = createRoute({
  getParentRoute,
  path: '/wydarzenia/nowe',
  validateSearch: readNewEventSearch,
  component: lazyRouteComponent(() => import('../events/event-new.page.js'), 'EventNewPage'),
});
const eventEdit = createRoute({
  getParentRoute,
  path: '/wydarzenia/$eventId/edycja',
  component: lazyRouteComponent(() => import('../events/event-edit.page.js'), 'EventEditPage'),
});
const venue = createRoute({
  getParentRoute,
  path: '/miejsca/$venueId',
  component: lazyRouteComponent(() => import('../overview/venue.page.js'), 'VenuePage'),
});
const partnerships = createRoute({
  getParentRoute,
  path: '/partnerstwa',
  component: lazyRouteComponent(() => import('../partnerships/partnerships.page.js'), 'PartnershipsPage'),
});
const partnership = createRoute({
  getParentRoute,
  path: '/partnerstwa/$partnershipId',
  validateSearch: readPartnershipRosterSearch,
  component: lazyRouteComponent(() => import('../overview/partnership.page.js'), 'PartnershipPage'),
});
const partnershipEdit = createRoute({
  getParentRoute,
  path: '/partnerstwa/$partnershipId/edycja',
  component: lazyRouteComponent(
    () => import('../partnerships/partnership-edit.page.js'),
    'PartnershipEditPage',
  ),
});
const accounts = createRoute({
  getParentRoute,
  path: '/uzytkownicy',
  validateSearch: readAccountsSearch,
  component: lazyRouteComponent(() => import('../users/accounts.page.js'), 'AccountsPage'),
});
const account = createRoute({
  getParentRoute,
  path: '/konto',
  component: lazyRouteComponent(() => import('../users/account.page.js'), 'AccountPage'),
});
const password = createRoute({
  getParentRoute,
  path: '/haslo',
  component: lazyRouteComponent(() => import('../accounts/password-link.page.js'), 'PasswordLinkPage'),
});
const history = createRoute({
  getParentRoute,
  path: '/historia',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(() => import('../history/history.page.js'), 'HistoryPage'),
});
const accessibility = createRoute({
  getParentRoute,
  path: '/dostepnosc',
  validateSearch: readPageSearch,
  component: lazyRouteComponent(() => import('../pages/public.page.js'), 'AccessibilityPage'),
});
const privacy = createRoute({
  getParentRoute,
  path: '/dane-osobowe',
  validateSearch: readPageSearch,
  component: lazyRouteComponent(() => import('../pages/public.page.js'), 'PrivacyPage'),
});
const developers = createRoute({
  getParentRoute,
  path: '/dla-programistow',
  component: lazyRouteComponent(() => import('../developers/developers.page.js'), 'DevelopersPage'),
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
