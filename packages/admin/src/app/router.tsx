import {
  createRoute,
  createRouter,
  defaultParseSearch,
  defaultStringifySearch,
} from '@tanstack/react-router';
import { readCalendarSearch } from '../calendar/calendar.search.js';
import { readPartnershipRosterSearch } from '../memberships/partnership-roster.search.js';
import { dropAnswers } from '../graphql/ahead.link.js';
import { readNewEventSearch } from '../events/form/new-event.search.js';
import { readNewPartnerSearch } from '../partners/new-partner.search.js';
import { readPartnerSearch } from '../partners/partner.search.js';
import { readRosterSearch } from '../partners/roster/roster.search.js';
import { fromPublicPath, fromPublicSearch, toPublicPath, toPublicSearch } from '../routes/public-urls.js';
import { StartPage } from '../start/start.page.js';
import { readTodosSearch } from '../todos/todos.search.js';
import { readListSearch } from '../ui/list-search.js';
import { readVenuesSearch } from '../venues/venues.search.js';
import {
  accessibility,
  account,
  accounts,
  developers,
  history,
  password,
  privacy,
} from './administration.routes.js';
import { lazyPage, lazyScreen } from './lazy-screen.js';
import { BrokenPage } from './broken.page.js';
import { getParentRoute, root } from './root.route.js';
import { translated } from './translated.js';

// Constants, because a list would lose the types of the paths. Start is in the first script, without Mantine.
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
  ...lazyScreen(
    () => import('../partners/roster/roster.page.js').then((m) => m.RosterPage),
    () => import('../partners/roster/roster.query.js').then((m) => m.sendRosterQuery),
  ),
});
const partner = createRoute({
  getParentRoute,
  path: '/partners/$partnerId',
  validateSearch: readPartnerSearch,
  ...lazyScreen(
    () => import('../partners/partner.page.js').then((m) => m.PartnerPage),
    () => import('../partners/partner.query.js').then((m) => m.sendPartnerQuery),
  ),
});
const partnerNew = createRoute({
  getParentRoute,
  path: '/partners/new',
  validateSearch: readNewPartnerSearch,
  component: lazyPage(() => import('../partners/partner-new.page.js').then((m) => m.PartnerNewPage)),
});
const partnerEdit = createRoute({
  getParentRoute,
  path: '/partners/$partnerId/edit',
  ...lazyScreen(
    () => import('../partners/partner-edit.page.js').then((m) => m.PartnerEditPage),
    () => import('../partners/partner-edit.query.js').then((m) => m.sendPartnerEditQuery),
  ),
});
const calendar = createRoute({
  getParentRoute,
  path: '/calendar',
  validateSearch: readCalendarSearch,
  ...lazyScreen(
    () => import('../calendar/calendar.page.js').then((m) => m.CalendarPage),
    () => import('../calendar/calendar.query.js').then((m) => m.sendCalendarQuery),
  ),
});
const event = createRoute({
  getParentRoute,
  path: '/events/$eventId',
  ...lazyScreen(
    () => import('../events/page/event.page.js').then((m) => m.EventPage),
    () => import('../events/page/event.query.js').then((m) => m.sendEventQuery),
  ),
});
const eventNew = createRoute({
  getParentRoute,
  path: '/events/new',
  validateSearch: readNewEventSearch,
  ...lazyScreen(
    () => import('../events/form/event-new.page.js').then((m) => m.EventNewPage),
    () => import('../events/form/event-new.query.js').then((m) => m.sendEventNewQuery),
  ),
});
const eventEdit = createRoute({
  getParentRoute,
  path: '/events/$eventId/edit',
  ...lazyScreen(
    () => import('../events/form/event-edit.page.js').then((m) => m.EventEditPage),
    () => import('../events/form/event-edit.query.js').then((m) => m.sendEventEditQuery),
  ),
});
const venues = createRoute({
  getParentRoute,
  path: '/venues',
  validateSearch: readVenuesSearch,
  ...lazyScreen(
    () => import('../venues/venues.page.js').then((m) => m.VenuesPage),
    () => import('../venues/venues.query.js').then((m) => m.sendVenuesQuery),
  ),
});
const venue = createRoute({
  getParentRoute,
  path: '/venues/$venueId',
  ...lazyScreen(
    () => import('../venues/venue.page.js').then((m) => m.VenuePage),
    () => import('../venues/venue.query.js').then((m) => m.sendVenueQuery),
  ),
});
const seriesList = createRoute({
  getParentRoute,
  path: '/series',
  validateSearch: readListSearch,
  ...lazyScreen(
    () => import('../events/series/series-list.page.js').then((m) => m.SeriesListPage),
    () => import('../events/series/series-list.query.js').then((m) => m.sendSeriesListQuery),
  ),
});
const series = createRoute({
  getParentRoute,
  path: '/series/$seriesId',
  ...lazyScreen(
    () => import('../events/series/series.page.js').then((m) => m.SeriesPage),
    () => import('../events/series/series.query.js').then((m) => m.sendSeriesQuery),
  ),
});
const topics = createRoute({
  getParentRoute,
  path: '/topics',
  ...lazyScreen(
    () => import('../events/topics/topics.page.js').then((m) => m.TopicsPage),
    () => import('../events/topics/topics.query.js').then((m) => m.sendTopicsQuery),
  ),
});
const sources = createRoute({
  getParentRoute,
  path: '/sources',
  validateSearch: readListSearch,
  ...lazyScreen(
    () => import('../sources/sources.page.js').then((m) => m.SourcesPage),
    () => import('../sources/sources.query.js').then((m) => m.sendSourcesQuery),
  ),
});
const source = createRoute({
  getParentRoute,
  path: '/sources/$sourceId',
  ...lazyScreen(
    () => import('../sources/source.page.js').then((m) => m.SourcePage),
    () => import('../sources/sources.query.js').then((m) => m.sendSourceQuery),
  ),
});
const partnerships = createRoute({
  getParentRoute,
  path: '/partnerships',
  ...lazyScreen(
    () => import('../partnerships/partnerships.page.js').then((m) => m.PartnershipsPage),
    () => import('../partnerships/partnerships.query.js').then((m) => m.sendPartnershipsQuery),
  ),
});
const partnershipNew = createRoute({
  getParentRoute,
  path: '/partnerships/new',
  component: lazyPage(() =>
    import('../partnerships/partnership-new.page.js').then((m) => m.PartnershipNewPage),
  ),
});
const partnership = createRoute({
  getParentRoute,
  path: '/partnerships/$partnershipId',
  validateSearch: readPartnershipRosterSearch,
  ...lazyScreen(
    () => import('../partnerships/partnership.page.js').then((m) => m.PartnershipPage),
    () => import('../partnerships/partnership.query.js').then((m) => m.sendPartnershipQuery),
  ),
});
const partnershipEdit = createRoute({
  getParentRoute,
  path: '/partnerships/$partnershipId/edit',
  ...lazyScreen(
    () => import('../partnerships/partnership-edit.page.js').then((m) => m.PartnershipEditPage),
    () => import('../partnerships/partnership-edit.query.js').then((m) => m.sendPartnershipEditQuery),
  ),
});
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
    venues,
    venue,
    seriesList,
    series,
    topics,
    sources,
    source,
    partnerships,
    partnershipNew,
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
  // A screen whose module was loaded on hover still sends its query when it is opened.
  defaultPreloadStaleTime: 0,
});

router.subscribe('onBeforeNavigate', dropAnswers);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
