import type { Page } from 'playwright-core';
import type { Person } from './person.js';
import { ALL, type SampleIds } from './screens.js';
import { FILLED } from './served-app.js';

/** A dialog: its screen, whether visitors see it, and how to open it. */
interface Opened {
  readonly path: string;
  readonly isVisitor?: boolean;
  open(person: Person): Promise<void>;
}

const click =
  (name: string | RegExp): Opened['open'] =>
  ({ page }) =>
    page.getByRole('button', { name }).first().click();

/** Opens the menu of the first row and clicks a button in it. */
const rowMenu =
  (name: string): Opened['open'] =>
  async ({ page }) => {
    await page
      .getByRole('button', { name: /^Więcej działań: / })
      .first()
      .click();
    await page.getByRole('button', { name }).first().click();
  };

/**
 * The dialogs of each module `*.dialog.tsx`, by its path in `src`. A test fails if a module is missing here.
 */
export function dialogsOf(ids: SampleIds): Readonly<Record<string, readonly Opened[]>> {
  const partner = `/partnerzy/${ids.partner}`;
  const partnership = `/partnerstwa/${ids.partnership}`;
  const event = `/wydarzenia/${ids.event}`;
  return {
    'accounts/session/sign-in': [{ path: '/partnerzy', isVisitor: true, open: click('Zaloguj') }],
    'calendar/move/move': [
      { path: '/kalendarz?widok=miesiac&od=2018-10', open: ({ page }) => move(page) },
      ...(ALL
        ? [{ path: `/kalendarz?widok=lista&od=${FILLED.from}`, open: ({ page }: Person) => move(page) }]
        : []),
    ],
    'developers/token': [{ path: '/dla-programistow', open: click('Nowy token') }],
    'participations/participation': [
      { path: `${event}/edycja`, open: describe },
      { path: `${event}/edycja`, open: click(/^Edytuj: /) },
    ],
    'forms/conflict': [{ path: `${partner}/edycja`, open: conflict(ids.partner) }],
    'contacts/contact': [{ path: partner, open: click('Dodaj osobę') }],
    'memberships/membership': [
      { path: partner, open: click('Dodaj do partnerstwa') },
      { path: partnership, open: click('Dodaj partnera') },
      { path: partnership, open: click(/^Edytuj uczestnictwo: /) },
    ],
    'partners/successions/succession': [{ path: partner, open: click('Dodaj następcę') }],
    'partnerships/names/rename': [{ path: partner, open: click('Zmień nazwę od dnia') }],
    'search/search': [{ path: '/', open: search }],
    'commands/shortcuts': [{ path: '/', open: ({ page }) => page.keyboard.press('?') }],
    'accounts/account': [{ path: '/uzytkownicy', open: click(/^Edytuj/) }],
    'accounts/invite': [{ path: '/uzytkownicy', open: click(/^Zaproś/) }],
    'partners/new-partner': [{ path: `${event}/edycja`, open: newPartner }],
    'venues/new-venue': [
      { path: '/wydarzenia/nowe', open: click('Nowe miejsce') },
      { path: '/miejsca', open: click('Dodaj miejsce') },
    ],
    ...recordDialogs(ids),
    'venues/venue': [
      { path: `/miejsca/${ids.venue}`, open: click('Edytuj') },
      { path: '/miejsca', open: rowMenu('Edytuj') },
    ],
  };
}

/** The dialogs of series, topics and sources. */
function recordDialogs(ids: SampleIds): Readonly<Record<string, readonly Opened[]>> {
  return {
    'events/series/new-series': [{ path: '/cykle', open: click('Dodaj cykl') }],
    'events/series/series': [
      { path: `/cykle/${ids.series}`, open: click('Edytuj') },
      { path: '/cykle', open: rowMenu('Edytuj') },
    ],
    'events/topics/topic': [
      { path: '/tematy', open: click('Dodaj temat') },
      { path: '/tematy', open: rowMenu('Edytuj') },
      { path: '/wydarzenia/nowe', open: newTopic },
    ],
    'sources/new-source': [{ path: '/zrodla', open: click('Dodaj źródło') }],
    'sources/source': [
      { path: `/zrodla/${ids.source}`, open: click('Edytuj') },
      { path: '/zrodla', open: rowMenu('Edytuj') },
    ],
    'sources/statement': [
      { path: `/miejsca/${ids.venue}`, open: click('Dodaj zapis') },
      {
        path: `/partnerstwa/${ids.partnership}`,
        open: async (person) => {
          await click(/^Edytuj uczestnictwo: /)(person);
          await person.page.getByRole('dialog').getByRole('button', { name: 'Dodaj zapis' }).click();
        },
      },
    ],
  };
}

async function describe({ page }: Person): Promise<void> {
  await page.getByLabel('Rola').selectOption('PERFORMER');
  await page.getByRole('button', { name: 'Opisz słowami' }).click();
}

async function newTopic({ page }: Person): Promise<void> {
  await page.locator('summary', { hasText: 'Opis i tematy' }).click();
  await page.getByLabel('Znajdź albo dodaj temat').fill('Zieleń na dachach');
  await page.getByRole('option', { name: 'Dodaj temat „Zieleń na dachach”' }).click();
}

async function newPartner({ page }: Person): Promise<void> {
  await page.getByLabel('Dodaj, wpisując nazwę').fill('Chór z sąsiedztwa');
  await page.getByRole('option', { name: /jako partnera$/ }).click();
}

async function move(page: Page): Promise<void> {
  const event = page.locator('[data-movable]').first();
  await event.hover();
  await event.getByRole('button', { name: /^Przesuń/ }).click();
}

async function search({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Szukaj lub wpisz polecenie' }).focus();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('szkoła');
  await dialog.getByRole('option').first().waitFor();
}

/** Changes the node through the API, as another person would, before saving the form. */
function conflict(id: string): Opened['open'] {
  return async ({ page, ask }) => {
    await page.getByLabel('Adres').fill(`ulica Moja ${Date.now()}`);
    const { partner } = await ask<{ partner: { version: number } }>(
      'query ($id: ID!) { partner(id: $id) { version } }',
      { id },
    );
    await ask('mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { changeId } }', {
      input: { id, version: partner.version, address: `ulica Cudza ${partner.version}` },
    });
    await page.getByRole('button', { name: 'Zapisz' }).click();
  };
}
