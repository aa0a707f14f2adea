/**
 * Translates routes and search parameters, which are English in the code and Polish in the address bar. The
 * router translates every URL with these tables (app/router.tsx); plain links use `publicHref`.
 */

/**
 * Route → path in the address bar. Rows with fixed segments precede those with parameters, since the first
 * match wins.
 */
const PATHS = {
  '/': '/',
  '/partners': '/partnerzy',
  '/partners/new': '/partnerzy/nowy',
  '/partners/$partnerId': '/partnerzy/$partnerId',
  '/partners/$partnerId/edit': '/partnerzy/$partnerId/edycja',
  '/calendar': '/kalendarz',
  '/events/new': '/wydarzenia/nowe',
  '/events/$eventId': '/wydarzenia/$eventId',
  '/events/$eventId/edit': '/wydarzenia/$eventId/edycja',
  '/venues': '/miejsca',
  '/venues/$venueId': '/miejsca/$venueId',
  '/series': '/cykle',
  '/series/$seriesId': '/cykle/$seriesId',
  '/topics': '/tematy',
  '/sources': '/zrodla',
  '/sources/$sourceId': '/zrodla/$sourceId',
  '/partnerships': '/partnerstwa',
  '/partnerships/new': '/partnerstwa/nowe',
  '/partnerships/$partnershipId': '/partnerstwa/$partnershipId',
  '/partnerships/$partnershipId/edit': '/partnerstwa/$partnershipId/edycja',
  '/accounts': '/uzytkownicy',
  '/account': '/konto',
  '/password': '/haslo',
  '/history': '/historia',
  '/accessibility': '/dostepnosc',
  '/privacy': '/dane-osobowe',
  '/developers': '/dla-programistow',
} as const;

/** The paths of all screens; the server answers 404 to any other path. `$name` stands for any segment. */
export const PUBLIC_PATHS: readonly string[] = Object.values(PATHS);

/**
 * Search parameter → its name in the address bar, and the translations of its values. Values without one stay
 * as they are.
 */
const PARAMETERS = {
  add: ['dodaj', { contact: 'kontakt', venue: 'miejsce' }],
  after: ['po'],
  asOf: ['na-dzien'],
  audience: ['odbiorcy'],
  before: ['przed'],
  date: ['data'],
  day: ['dzien'],
  editing: ['edycja', { yes: 'tak' }],
  hidden: ['bez', { kind: 'rodzaj', partnerships: 'partnerstwa', contact: 'kontakt', lastEvent: 'udzial' }],
  kind: ['rodzaj'],
  lane: ['pas', { joint: 'wspolne', others: 'inni', unknown: 'nieznany' }],
  membership: ['popraw'],
  month: ['od'],
  name: ['nazwa'],
  order: ['kolejnosc'],
  partnership: ['partnerstwo'],
  range: ['zakres', { month: 'miesiac' }],
  removed: ['usuniete', { yes: 'tak' }],
  rows: ['wiersze', { dense: 'ciasne' }],
  scope: ['kto', { all: 'wszyscy', ever: 'kiedykolwiek' }],
  search: ['szukaj'],
  sector: ['sektor'],
  series: ['cykl'],
  status: ['stan'],
  subject: ['czego'],
  todos: ['sprawy', { coming: 'najblizsze', past: 'archiwum', undated: 'kartoteki', dismissed: 'odlozone' }],
  topic: ['temat'],
  view: ['widok', { lanes: 'pasy', week: 'tydzien', month: 'miesiac', year: 'rok', list: 'lista' }],
  year: ['rok'],
} as const satisfies Record<string, readonly [string, Readonly<Record<string, string>>?]>;

export type RoutePath = keyof typeof PATHS;
export type SearchParameter = keyof typeof PARAMETERS;

type Search = Readonly<Record<string, unknown>>;
type Translation = ReadonlyMap<
  string,
  { readonly name: string; readonly values: ReadonlyMap<unknown, string> }
>;

const rows = Object.entries(PATHS).map(([route, path]) => ({
  route: route.split('/'),
  path: path.split('/'),
}));
const outward: Translation = new Map(
  Object.entries(PARAMETERS).map(([name, [publicName, values = {}]]) => [
    name,
    { name: publicName, values: new Map<unknown, string>(Object.entries(values)) },
  ]),
);
const inward: Translation = new Map(
  [...outward].map(([name, { name: publicName, values }]) => [
    publicName,
    { name, values: new Map<unknown, string>([...values].map(([value, text]) => [text, String(value)])) },
  ]),
);

/** Translates a path of the router to the address bar; an unknown path stays as it is. */
export function toPublicPath(path: string): string {
  return translatePath(path, 'route', 'path');
}

/** Translates a path in the address bar to the router; an unknown path stays as it is. */
export function fromPublicPath(path: string): string {
  return translatePath(path, 'path', 'route');
}

export function toPublicSearch(search: Search): Record<string, unknown> {
  return translateSearch(search, outward);
}

export function fromPublicSearch(search: Search): Record<string, unknown> {
  return translateSearch(search, inward);
}

/** The address of a screen for a plain `<a href>`; other links use the router's `Link`. */
export function publicHref(
  route: RoutePath,
  params: Readonly<Record<string, string>> = {},
  search: Readonly<Partial<Record<SearchParameter, string>>> = {},
): string {
  const path = PATHS[route].replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams(toPublicSearch(search) as Record<string, string>).toString();
  return query === '' ? path : `${path}?${query}`;
}

function translatePath(path: string, from: 'route' | 'path', to: 'route' | 'path'): string {
  const segments = path.split('/');
  const row = rows.find(
    (each) =>
      each[from].length === segments.length &&
      each[from].every((segment, i) => segment === segments[i] || (segment.startsWith('$') && segments[i])),
  );
  return row
    ? row[to].map((segment, i) => (segment.startsWith('$') ? segments[i] : segment)).join('/')
    : path;
}

function translateSearch(search: Search, translation: Translation): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(search).map(([name, value]) => {
      const parameter = translation.get(name);
      if (!parameter) return [name, value];
      const translate = (each: unknown) => parameter.values.get(each) ?? each;
      return [parameter.name, Array.isArray(value) ? value.map(translate) : translate(value)];
    }),
  );
}
