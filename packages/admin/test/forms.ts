import type { Locator, Page } from 'playwright-core';
import type { Person } from './person.js';
import type { SampleIds } from './screens.js';

/** How to reach a form, and the least that its own rules ask for. */
export interface ReachedForm {
  readonly path: string;
  /** Opens the dialog that contains the form; without it the form is the screen's. */
  open?(page: Page): Promise<void>;
  fill?(form: Locator, page: Page): Promise<void>;
}

const click = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const named = (label: string) => (form: Locator) => form.getByLabel(label).first().fill('Nowa nazwa');

async function fillRenaming(form: Locator): Promise<void> {
  await form.getByLabel('Nowa nazwa').fill('Nowa nazwa');
  await form.locator('input[type=date]').fill('2030-09-01');
}

/** The forms of each module that calls `useEditForm`, by its path in `src`. */
export function formsOf(ids: SampleIds): Readonly<Record<string, readonly ReachedForm[]>> {
  const partner = `/partnerzy/${ids.partner}`;
  const partnership = `/partnerstwa/${ids.partnership}`;
  const event = `/wydarzenia/${ids.event}`;
  return {
    'accounts/account-form': [{ path: '/uzytkownicy', open: click(/^Edytuj/) }],
    'accounts/invite.dialog': [
      {
        path: '/uzytkownicy',
        open: click(/^Zaproś/),
        fill: async (form) => {
          await form.getByLabel('Imię i nazwisko').fill('Osoba Nowa');
          await form.getByLabel('Adres e-mail').fill('nowa@example.org');
        },
      },
    ],
    'contacts/contact.dialog': [
      { path: partner, open: click('Dodaj osobę'), fill: named('Imię i nazwisko') },
    ],
    'developers/token.dialog': [
      { path: '/dla-programistow', open: click('Nowy token'), fill: named('Do czego') },
    ],
    'events/form/event-edit.page': [{ path: `${event}/edycja` }],
    'events/form/event-new.page': [
      { path: '/wydarzenia/nowe?data=2031-12-19', fill: named('Nazwa wydarzenia') },
      { path: '/wydarzenia/nowe', fill: named('Nazwa wydarzenia') },
    ],
    'memberships/membership.dialog': [
      { path: partner, open: click('Dodaj do partnerstwa') },
      { path: partnership, open: click(/^Edytuj uczestnictwo: /) },
    ],
    'pages/page-edit': [{ path: '/dostepnosc?edycja=tak' }],
    'participations/participation.dialog': [
      { path: `${event}/edycja`, open: click('Opisz słowami') },
      { path: `${event}/edycja`, open: click(/^Edytuj: /) },
    ],
    'partners/partner-form': [
      { path: '/partnerzy/nowy', fill: named('Nazwa') },
      { path: `${partner}/edycja` },
    ],
    'partnerships/names/rename.dialog': [
      { path: partner, open: click('Zmień nazwę od dnia'), fill: fillRenaming },
    ],
    'partnerships/partnership-form': [{ path: `${partnership}/edycja` }],
    'venues/new-venue.dialog': [
      { path: '/wydarzenia/nowe', open: click('Nowe miejsce'), fill: named('Nazwa') },
    ],
    'venues/venue.dialog': [{ path: `/miejsca/${ids.venue}`, open: click('Edytuj') }],
  };
}

/** Opens a form and fills it, ready to be sent. */
export async function reachForm({ page, open }: Person, reached: ReachedForm): Promise<Locator> {
  await open(reached.path);
  await reached.open?.(page);
  const form = reached.open
    ? page.getByRole('dialog').locator('form').first()
    : page.getByRole('main').locator('form:not([role=search])').first();
  await form.locator('button[type=submit]').waitFor();
  await reached.fill?.(form, page);
  return form;
}

/** The fields that a form shows or has collapsed, by the name that errors give them. */
export function fieldNamesOf(form: Locator): Promise<string[]> {
  return form.evaluate((element) => {
    const all = [...element.querySelectorAll<HTMLElement>('[name], [data-field]')];
    const names = all.map((each) => each.getAttribute('name') ?? each.dataset['field'] ?? '');
    // Groups of radio buttons have names of their own.
    return [...new Set(names)].filter((name) => !/^(mantine|mark)-/.test(name));
  });
}
