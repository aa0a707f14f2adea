import type { Page } from 'playwright-core';
import { TODO_KIND_VALUES } from '../src/graphql/enums.js';
import { settled, type Person } from './person.js';
import { FILLED } from './served-app.js';

/** `.ci/run` tests everything (SCREENS=all); otherwise the suite tests a subset. */
export const ALL = process.env['SCREENS'] === 'all';

/**
 * The variants in which screens are tested: both themes, desktop and phone. 640 and 320 px also represent a
 * desktop at 200 and 400 % zoom.
 */
export const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  ...(ALL
    ? ([
        { colorScheme: 'dark', width: 1280 },
        { colorScheme: 'light', width: 320 },
        { colorScheme: 'light', width: 640 },
      ] as const)
    : []),
] as const;

/** An unknown path: the server answers 404, and the browser reports that as an error. */
export const NO_SCREEN = '/nie-ma-takiej-strony';

export type Screens = Readonly<Record<string, readonly string[]>>;

/**
 * Addresses for each path of the router, including states of a screen that need their own test. A test fails
 * if a path of the router is missing here.
 */
export function screensOf(ids: SampleIds): Screens {
  return {
    '/': ['/', ...[...TODO_KIND_VALUES, 'odlozone'].map((which) => `/?sprawy=${which}`), NO_SCREEN],
    '/partners': ['/partnerzy', '/partnerzy?szukaj=nikogo%20takiego'],
    '/partners/new': ['/partnerzy/nowy'],
    '/partners/$partnerId': [
      `/partnerzy/${ids.partner}`,
      '/partnerzy/Partner:00000000-0000-4000-8000-000000000000',
    ],
    '/partners/$partnerId/edit': [`/partnerzy/${ids.partner}/edycja`],
    '/calendar': [
      '/kalendarz?widok=pasy&od=2018-07',
      '/kalendarz?widok=miesiac&od=2018-06',
      '/kalendarz?widok=tydzien&od=2018-10&dzien=2018-10-25',
      '/kalendarz?widok=rok&od=2018',
      '/kalendarz?widok=lista&od=2018-01',
      '/kalendarz',
    ],
    '/events/$eventId': [`/wydarzenia/${ids.event}`],
    '/events/new': ['/wydarzenia/nowe?data=2016-05', `/wydarzenia/nowe?cykl=${ids.series}`],
    '/events/$eventId/edit': [`/wydarzenia/${ids.event}/edycja`],
    '/partnerships': ['/partnerstwa'],
    '/partnerships/new': ['/partnerstwa/nowe'],
    '/partnerships/$partnershipId': [
      `/partnerstwa/${ids.partnership}`,
      `/partnerstwa/${ids.partnership}?kto=kiedykolwiek`,
    ],
    '/partnerships/$partnershipId/edit': [`/partnerstwa/${ids.partnership}/edycja`],
    '/venues': ['/miejsca', '/miejsca?szukaj=nic%20takiego'],
    '/venues/$venueId': [`/miejsca/${ids.venue}`],
    '/topics': ['/tematy'],
    '/sources': ['/zrodla', '/zrodla?szukaj=nic%20takiego'],
    '/sources/$sourceId': [`/zrodla/${ids.source}`],
    '/series': ['/cykle', '/cykle?szukaj=nic%20takiego'],
    '/series/$seriesId': [`/cykle/${ids.series}`],
    '/accounts': ['/uzytkownicy'],
    '/account': ['/konto'],
    '/password': ['/haslo'],
    '/history': [
      '/historia',
      '/historia?usuniete=tak',
      '/historia?usuniete=tak&rodzaj=Venue',
      `/historia?czego=${ids.partner}`,
    ],
    '/accessibility': ['/dostepnosc', '/dostepnosc?edycja=tak'],
    '/privacy': ['/dane-osobowe', '/dane-osobowe?edycja=tak'],
    '/developers': ['/dla-programistow'],
  };
}

/**
 * A calendar with 5,000 events: each view of their half-year, with filters, a single lane, and a single
 * partnership.
 */
export function filledCalendar(ids: SampleIds): readonly string[] {
  const { from } = FILLED;
  return [
    `/kalendarz?widok=pasy&od=${from}`,
    `/kalendarz?widok=miesiac&od=${from}`,
    `/kalendarz?widok=tydzien&od=${from}`,
    `/kalendarz?widok=rok&od=${from}`,
    `/kalendarz?widok=lista&od=${from}`,
    `/kalendarz?widok=lista&od=${from}&zakres=miesiac&pas=${ids.partnership}`,
    `/kalendarz?widok=miesiac&od=${from}&rodzaj=WORKSHOP&stan=CONFIRMED&odbiorcy=FAMILIES`,
    `/kalendarz?widok=pasy&od=${from}&partnerstwo=${ids.partnership}`,
  ];
}

export interface SampleIds {
  readonly partner: string;
  readonly otherPartner: string;
  readonly event: string;
  readonly partnership: string;
  readonly venue: string;
  readonly series: string;
  readonly source: string;
}

/**
 * The school that was renamed, a gallery, the picnic of September 2017, a partnership with a known roster, a
 * venue, a series, a source.
 */
export async function sampleIds({ ask }: Person): Promise<SampleIds> {
  const found = await ask<Record<string, { nodes: { id: string }[] }>>(`{
    partners(search: "gimnazjum 55", first: 1) { nodes { id } }
    otherPartner: partners(search: "galeria żoliborz", first: 1) { nodes { id } }
    events(from: "2017-09-16", to: "2017-09-16", first: 1) { nodes { id } }
    partnerships(search: "kaskada", first: 1) { nodes { id } }
    venues(search: "park kaskada", first: 1) { nodes { id } }
    eventSeries(first: 1) { nodes { id } }
    sources(search: "spotkania świąteczne", first: 1) { nodes { id } }
  }`);
  const first = (root: string): string => {
    const id = found[root]?.nodes[0]?.id;
    if (!id) throw new Error(`The data set has no ${root} to show`);
    return id;
  };
  return {
    partner: first('partners'),
    otherPartner: first('otherPartner'),
    event: first('events'),
    partnership: first('partnerships'),
    venue: first('venues'),
    series: first('eventSeries'),
    source: first('sources'),
  };
}

/** The paths that the router of the running app knows. */
export function routerPaths(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { __TSR_ROUTER__: router } = self as unknown as { __TSR_ROUTER__: { routesByPath: object } };
    return Object.keys(router.routesByPath);
  });
}

/** The findings of `look` on each screen, by address, together with the browser's complaints. */
export async function lookAtAll(
  { page, complaints }: Person,
  addresses: readonly string[],
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    complaints.length = 0;
    await page.goto(address);
    await settled(page);
    const unexpected = address === NO_SCREEN ? unlessNotFound(complaints) : complaints;
    const all = [...(await look(page)), ...unexpected];
    if (all.length > 0) found[address] = all;
  }
  return found;
}

/** Removes the one expected complaint, that the page was not found; adds one if it is missing. */
function unlessNotFound(complaints: readonly string[]): readonly string[] {
  const [first = 'The server knows this path', ...others] = complaints;
  return first.includes('404') ? others : [first, ...others];
}
