import type { Page, Request } from 'playwright-core';
import { opened } from './opened.js';
import { coordinator, settled, type Person } from './person.js';
import { sampleIds, type SampleIds } from './screens.js';

/** Address → the module of its screen, and the screen's query. */
const screensOf = ({ partner, event, venue, partnership }: SampleIds) =>
  [
    ['/partnerzy?szukaj=szko%C5%82a&kto=wszyscy', 'roster.page', 'RosterPage'],
    [`/partnerzy/${partner}`, 'partner.page', 'PartnerPage'],
    [`/partnerzy/${partner}/edycja`, 'partner-edit.page', 'PartnerToEdit'],
    ['/kalendarz?widok=pasy&od=2018-07', 'calendar.page', 'Calendar'],
    ['/kalendarz?widok=rok&od=2018', 'calendar.page', 'CalendarYear'],
    [`/wydarzenia/${event}`, 'event.page', 'EventPage'],
    ['/wydarzenia/nowe', 'event-new.page', 'EventChoices'],
    [`/wydarzenia/${event}/edycja`, 'event-edit.page', 'EventToEdit'],
    [`/miejsca/${venue}`, 'venue.page', 'VenuePage'],
    ['/partnerstwa', 'partnerships.page', 'PartnershipsPage'],
    [`/partnerstwa/${partnership}`, 'partnership.page', 'PartnershipPage'],
    [`/partnerstwa/${partnership}/edycja`, 'partnership-edit.page', 'PartnershipToEdit'],
    ['/uzytkownicy?stan=ACTIVE', 'accounts.page', 'AccountsPage'],
    ['/historia', 'history.page', 'HistoryPage'],
    ['/dostepnosc', 'public.page', 'PublicPage'],
    ['/dane-osobowe', 'public.page', 'PublicPage'],
  ] as const;

function operationOf(request: Request): string | null {
  if (new URL(request.url()).pathname !== '/graphql') return null;
  return (request.postDataJSON() as { operationName: string }).operationName;
}

describe('the requests of a screen', () => {
  const at = opened();

  it('include its query once, sent before its script has arrived', async () => {
    const person = await coordinator(at);
    for (const [address, module, operation] of screensOf(await sampleIds(person)))
      expect([address, await requestsOf(person, address, module, operation)]).toEqual([address, 1]);
  });

  it('include its query again when the person comes back', async () => {
    const { page, open } = await coordinator(at);
    await open('/');
    const sent = operationsOf(page);
    const visit = async (name: string) => {
      await page.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await settled(page);
    };
    for (const name of ['Partnerstwa', 'Partnerzy', 'Partnerstwa']) await visit(name);
    expect(sent.filter((operation) => operation === 'PartnershipsPage')).toHaveLength(2);
    expect(sent.filter((operation) => operation === 'RosterPage')).toHaveLength(1);
  });
});

/** Opens a screen and delays its module until the query was sent. Returns how often the query was sent. */
async function requestsOf(
  { page, open }: Person,
  address: string,
  module: string,
  operation: string,
): Promise<number> {
  await page.goto('about:blank');
  const sent = operationsOf(page);
  const isSent = page.waitForRequest((request) => operationOf(request) === operation);
  const file = new RegExp(`/assets/${module.replace('.', '\\.')}-[^/]+\\.js$`);
  await page.route(file, async (route) => {
    await isSent;
    await route.continue();
  });
  await open(address);
  await page.unroute(file);
  return sent.filter((each) => each === operation).length;
}

/** The names of the operations that the page sends from now on. */
function operationsOf(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const operation = operationOf(request);
    if (operation !== null) sent.push(operation);
  });
  return sent;
}
