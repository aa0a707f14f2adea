import type { Page } from 'playwright-core';
import type { Person } from './person.js';

/**
 * An address for each path of the router, and the states of a screen that are worth a look of their own. A path of the router that
 * is missing here fails the test that enumerates them.
 */
export function screensOf(ids: SampleIds): Readonly<Record<string, readonly string[]>> {
  return {
    '/': ['/'],
    '/partnerzy': ['/partnerzy', '/partnerzy?szukaj=nikogo%20takiego'],
    '/partnerzy/nowy': ['/partnerzy/nowy'],
    '/partnerzy/$partnerId': [
      `/partnerzy/${ids.partner}`,
      '/partnerzy/Partner:00000000-0000-4000-8000-000000000000',
    ],
    '/partnerzy/$partnerId/edycja': [`/partnerzy/${ids.partner}/edycja`],
    '/kalendarz': [
      '/kalendarz?widok=pasy&od=2018-07',
      '/kalendarz?widok=miesiac&od=2018-06',
      '/kalendarz?widok=rok&od=2018',
      '/kalendarz?widok=lista&od=2018-01',
      '/kalendarz',
    ],
    '/wydarzenia/$eventId': [`/wydarzenia/${ids.event}`],
    '/wydarzenia/nowe': ['/wydarzenia/nowe?data=2016-05'],
    '/wydarzenia/$eventId/edycja': [`/wydarzenia/${ids.event}/edycja`],
    '/partnerstwa': ['/partnerstwa'],
    '/partnerstwa/$partnershipId': [`/partnerstwa/${ids.partnership}`],
    '/partnerstwa/$partnershipId/edycja': [`/partnerstwa/${ids.partnership}/edycja`],
    '/miejsca/$venueId': [`/miejsca/${ids.venue}`],
    '/uzytkownicy': ['/uzytkownicy'],
    '/konto': ['/konto'],
    '/haslo': ['/haslo'],
    '/historia': ['/historia', '/historia?usuniete=tak'],
    '/dostepnosc': ['/dostepnosc', '/dostepnosc?edycja=tak'],
    '/dane-osobowe': ['/dane-osobowe'],
    '/dla-programistow': ['/dla-programistow'],
  };
}

interface SampleIds {
  readonly partner: string;
  readonly event: string;
  readonly partnership: string;
  readonly venue: string;
}

/** The school that was renamed, the picnic of September 2017, a partnership, a place. */
export async function sampleIds({ ask }: Person): Promise<SampleIds> {
  const found = await ask<Record<string, { nodes: { id: string }[] }>>(`{
    partners(search: "gimnazjum 55", first: 1) { nodes { id } }
    events(from: "2017-09-16", to: "2017-09-16", first: 1) { nodes { id } }
    partnerships(first: 1) { nodes { id } }
    venues(search: "park kaskada", first: 1) { nodes { id } }
  }`);
  const first = (root: string): string => {
    const id = found[root]?.nodes[0]?.id;
    if (!id) throw new Error(`The data set has no ${root} to show`);
    return id;
  };
  return {
    partner: first('partners'),
    event: first('events'),
    partnership: first('partnerships'),
    venue: first('venues'),
  };
}

/** The paths that the router of the running app knows. */
export function routerPaths(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { __TSR_ROUTER__: router } = self as unknown as { __TSR_ROUTER__: { routesByPath: object } };
    return Object.keys(router.routesByPath);
  });
}
