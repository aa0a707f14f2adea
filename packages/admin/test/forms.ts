import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import type { Locator } from 'playwright-core';
import type { Person } from './person.js';
import { click, named, type FormsOf, type ReachedForm } from './reached-form.js';
import { recordForms } from './record-forms.js';

/** The default values of a new event: kind OTHER, and a draft that nobody else sees. */
const NEW_EVENT = { title: 'Nowa nazwa', kind: 'OTHER', status: 'DRAFT', visibility: 'INTERNAL' };

const NEW_PARTNER = {
  names: [{ name: 'Nowa nazwa', kind: 'OFFICIAL' }],
  kind: 'GROUP',
  agreedToBePublic: false,
};

/** The forms of each module that calls `useEditForm`, by its path in `src`. */
export const formsOf: FormsOf = (ids) => ({
  ...accountForms,
  ...membershipForms(ids),
  ...nameForms(ids),
  ...partnerForms(ids),
  ...eventForms(ids),
  ...participationForms(ids),
  ...recordForms(ids),
});

const accountForms: ReturnType<FormsOf> = {
  'accounts/account-form': [{ path: '/uzytkownicy', open: click(/^Edytuj/) }],
  'accounts/invite.dialog': [
    {
      path: '/uzytkownicy',
      open: click(/^Zaproś/),
      fill: async (form) => {
        await form.getByLabel('Imię i nazwisko').fill('Osoba Nowa');
        await form.getByLabel('Adres e-mail').fill('nowa@example.org');
        await form.getByLabel('Rola').selectOption('PLANNER');
      },
      sends: { name: 'Osoba Nowa', email: 'nowa@example.org', roles: [{ role: 'PLANNER' }] },
    },
  ],
  'developers/token.dialog': [
    {
      path: '/dla-programistow',
      open: click('Nowy token'),
      fill: named('Do czego'),
      // Every token expires; the form proposes 90 days.
      sends: { name: 'Nowa nazwa', expiresOn: addDays(warsawDay(new Date()), 90) },
    },
  ],
  'pages/page-edit': [{ path: '/dostepnosc?edycja=tak' }],
};

const membershipForms: FormsOf = (ids) => {
  const partner = `/partnerzy/${ids.partner}`;
  const partnership = `/partnerstwa/${ids.partnership}`;
  return {
    'contacts/contact.dialog': [
      {
        path: partner,
        open: click('Dodaj osobę'),
        fill: async (form) => {
          await named('Imię i nazwisko')(form);
          await form.getByLabel('Podstawa prawna').selectOption('CONSENT');
        },
        // A contact is private by default.
        sends: {
          partnerId: ids.partner,
          personName: 'Nowa nazwa',
          legalBasis: 'CONSENT',
          visibility: 'PRIVATE',
        },
      },
    ],
    'memberships/membership.dialog': [
      {
        path: partner,
        open: click('Dodaj do partnerstwa'),
        fill: async (form) => {
          await form.getByLabel('Partnerstwo').selectOption(ids.partnership);
        },
        // The default role is MEMBER.
        sends: { partnerId: ids.partner, partnershipId: ids.partnership, role: 'MEMBER' },
      },
      { path: partnership, open: click(/^Edytuj uczestnictwo: /) },
    ],
  };
};

const nameForms: FormsOf = (ids) => ({
  'partnerships/names/rename.dialog': [
    {
      path: `/partnerzy/${ids.partner}`,
      open: click('Zmień nazwę od dnia'),
      fill: async (form) => {
        await named('Nowa nazwa')(form);
        await form.getByRole('textbox', { name: 'Dzień' }).fill('1.09.2030');
      },
    },
  ],
  'partnerships/partnership-form': [
    {
      path: '/partnerstwa/nowe',
      fill: named('Nazwa'),
      // The first mark that none of the four partnerships uses.
      sends: {
        names: [{ name: 'Nowa nazwa', kind: 'OFFICIAL' }],
        symbol: 'HEXAGON',
        colour: '#185858',
        scope: 'DISTRICT',
      },
    },
    { path: `/partnerstwa/${ids.partnership}/edycja` },
  ],
});

const partnerForms: FormsOf = (ids) => ({
  'partners/partner-form': [
    {
      path: '/partnerzy/nowy',
      fill: async (form) => {
        await named('Nazwa')(form);
        await form.getByLabel('Rodzaj').last().selectOption('GROUP');
      },
      sends: NEW_PARTNER,
    },
    { path: `/partnerzy/${ids.partner}/edycja` },
  ],
  'partners/new-partner.dialog': [
    {
      path: `/wydarzenia/${ids.event}/edycja`,
      open: async (page) => {
        await page.getByLabel('Dodaj, wpisując nazwę').fill('Nowa nazwa');
        await page.getByRole('option', { name: 'Dodaj „Nowa nazwa” jako partnera' }).click();
      },
      fill: async (form) => {
        await form.getByLabel('Rodzaj').selectOption('GROUP');
      },
      sends: NEW_PARTNER,
    },
  ],
});

const participationForms: FormsOf = (ids) => ({
  'participations/participation.dialog': [
    {
      path: `/wydarzenia/${ids.event}/edycja`,
      open: async (page) => {
        await page.getByLabel('Rola').selectOption('PERFORMER');
        await page.getByLabel('Dodaj, wpisując nazwę').fill('Chór z sąsiedztwa');
        await page.getByRole('option', { name: 'Wpisz słowami: „Chór z sąsiedztwa”' }).click();
      },
      sends: { eventId: ids.event, role: 'PERFORMER', label: 'Chór z sąsiedztwa' },
    },
    { path: `/wydarzenia/${ids.event}/edycja`, open: click(/^Edytuj: /) },
  ],
});

const eventForms: FormsOf = (ids) => {
  const event = `/wydarzenia/${ids.event}`;
  return {
    'events/form/event-edit.page': [{ path: `${event}/edycja` }],
    'events/form/event-new.page': [
      {
        path: '/wydarzenia/nowe?data=2031-12-19',
        fill: named('Nazwa wydarzenia'),
        sends: { ...NEW_EVENT, date: { edtf: '2031-12-19' } },
      },
      { path: '/wydarzenia/nowe', fill: named('Nazwa wydarzenia'), sends: NEW_EVENT },
    ],
    'events/quick/quick-event': [
      {
        path: '/kalendarz?widok=miesiac&od=2031-12',
        open: (page) => page.locator('[data-add="2031-12-19"]').click(),
        fill: named('Nazwa wydarzenia'),
        sends: { ...NEW_EVENT, date: { edtf: '2031-12-19' } },
      },
    ],
    'venues/new-venue.dialog': [
      {
        path: '/wydarzenia/nowe',
        open: click('Nowe miejsce'),
        fill: named('Nazwa'),
        sends: { names: [{ name: 'Nowa nazwa', kind: 'OFFICIAL' }] },
      },
      {
        path: '/miejsca',
        open: click('Dodaj miejsce'),
        fill: named('Nazwa'),
        sends: { names: [{ name: 'Nowa nazwa', kind: 'OFFICIAL' }] },
      },
    ],
    'venues/venue.dialog': [{ path: `/miejsca/${ids.venue}`, open: click('Edytuj') }],
  };
};

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

/** The names of a form's visible and collapsed fields, as errors refer to them. */
export function fieldNamesOf(form: Locator): Promise<string[]> {
  return form.evaluate((element) => {
    const all = [...element.querySelectorAll<HTMLElement>('[name], [data-field]')];
    const names = all.map((each) => each.getAttribute('name') ?? each.dataset['field'] ?? '');
    // Radio groups have generated names.
    return [...new Set(names)].filter((name) => !/^(mantine|mark)-/.test(name));
  });
}
