import type { Page } from 'playwright-core';
import { SHORTCUTS } from '../src/commands/shortcuts.js';
import { opened } from './opened.js';
import { coordinator, type Person } from './person.js';

const CREATE_EVENT = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id } } }';
const MONTH = '/kalendarz?widok=miesiac&od=2031-03';

type Names = { readonly [P in keyof typeof SHORTCUTS]: Record<keyof (typeof SHORTCUTS)[P], Scenario> };
/** Presses the keys of a shortcut and waits for their effect. */
type Scenario = (person: Person) => Promise<void>;

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const option = (page: Page) => page.locator('[role=option][aria-selected=true]');
const event = (page: Page) => page.getByRole('link', { name: /Zebranie ze skrótami/ });
const day = (page: Page, date: string) =>
  page.getByRole('link', { name: `Dodaj wydarzenie: ${date}`, exact: true });
const isFocused = (page: Page, date: string) => day(page, date).and(page.locator(':focus')).waitFor();

const onDay = async ({ page, open }: Person) => {
  await open(MONTH);
  await day(page, '12 marca 2031').focus();
};
const onPartner = async ({ page, open }: Person) => {
  await open('/partnerzy');
  await page.getByRole('rowheader').first().getByRole('link').focus();
};
const carried = async ({ page, open }: Person) => {
  await open(MONTH);
  await event(page).focus();
  await press(page, 'm', 'ArrowRight');
  await page.getByRole('status').getByText('czwartek, 13 marca 2031').waitFor();
};
const searched = async ({ page, open }: Person) => {
  await open('/');
  await press(page, 'Control+k');
  await dialog(page, 'Szukaj lub wpisz polecenie').getByRole('combobox').fill('dodaj');
  await page.getByRole('option', { name: 'Dodaj miejsce' }).waitFor();
};

const PRESSED: Names = {
  anywhere: {
    search: async ({ page, open }) => {
      await open('/');
      await press(page, 'Control+k');
      await dialog(page, 'Szukaj lub wpisz polecenie').waitFor();
    },
    listShortcuts: async ({ page, open }) => {
      await open('/');
      await press(page, '?');
      await dialog(page, 'Skróty klawiszowe').waitFor();
    },
    newEvent: async ({ page, open }) => {
      await open('/partnerzy');
      await press(page, 'n');
      await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    },
    undo: async (person) => {
      const { page } = person;
      await carried(person);
      await press(page, 'Enter');
      await page.getByRole('status').getByText('Przesunięto na 13 marca 2031').waitFor();
      await press(page, 'Control+z');
      await page
        .locator('[data-drop-day="2031-03-12"]')
        .getByRole('link', { name: /Zebranie/ })
        .waitFor();
    },
    close: async ({ page, open }) => {
      await open(MONTH);
      await page.getByRole('button', { name: 'Filtry' }).click();
      await page.getByLabel('Rodzaj').waitFor();
      await press(page, 'Escape');
      await page.getByLabel('Rodzaj').waitFor({ state: 'hidden' });
    },
  },
  palette: {
    choose: async (person) => {
      await searched(person);
      await press(person.page, 'ArrowDown', 'ArrowDown', 'ArrowUp');
      await option(person.page).filter({ hasText: 'Dodaj partnera' }).waitFor();
    },
    open: async (person) => {
      await searched(person);
      await press(person.page, 'Enter');
      await person.page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    },
    openInNewTab: async (person) => {
      await searched(person);
      const opening = person.context.waitForEvent('page');
      await press(person.page, 'Control+Enter');
      await (await opening).getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    },
  },
  calendar: {
    addOnDay: async (person) => {
      await onDay(person);
      await press(person.page, 'n');
      await dialog(person.page, 'Nowe wydarzenie').waitFor();
    },
    toDay: async (person) => {
      await onDay(person);
      await press(person.page, 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight');
      await isFocused(person.page, '13 marca 2031');
    },
    toRowEnd: async (person) => {
      await onDay(person);
      await press(person.page, 'End');
      await isFocused(person.page, '16 marca 2031');
      await press(person.page, 'Home');
      await isFocused(person.page, '10 marca 2031');
    },
    toMonth: async (person) => {
      await onDay(person);
      await press(person.page, 'PageDown');
      await isFocused(person.page, '12 kwietnia 2031');
      await press(person.page, 'PageUp');
      await isFocused(person.page, '12 marca 2031');
    },
    preview: async ({ page, open }) => {
      await open(MONTH);
      await event(page).focus();
      await press(page, ' ');
      await page.locator('[data-hover-card]').waitFor();
    },
    move: async (person) => {
      await carried(person);
    },
  },
  roster: {
    previewPartner: async (person) => {
      await onPartner(person);
      await press(person.page, 'Space');
      await dialog(person.page, 'Podgląd partnera').waitFor();
    },
    editContact: async (person) => {
      await onPartner(person);
      await press(person.page, 'F2');
      await person.page.getByRole('textbox', { name: /^Telefon lub e-mail: / }).waitFor();
    },
  },
  carrying: {
    carry: async (person) => {
      await carried(person);
      await press(person.page, 'ArrowDown');
      await person.page.getByRole('status').getByText('czwartek, 20 marca 2031').waitFor();
    },
    putDown: async (person) => {
      await carried(person);
      await press(person.page, 'Enter');
      await person.page.getByRole('status').getByText('Przesunięto na 13 marca 2031').waitFor();
      await press(person.page, 'Control+z');
      const cell = person.page.locator('[data-drop-day="2031-03-12"]');
      await cell.getByRole('link', { name: /Zebranie/ }).waitFor();
    },
    putBack: async (person) => {
      await carried(person);
      await press(person.page, 'Escape');
      const said = person.page.getByRole('status').getByText('czwartek, 13 marca 2031');
      await said.waitFor({ state: 'detached' });
    },
  },
};

const EACH = Object.entries(PRESSED).flatMap(([place, scenarios]) =>
  Object.entries(scenarios).map(([name, scenario]) => ({ place, name, scenario })),
);

describe('the shortcuts on the list', () => {
  const at = opened();
  let person: Person;
  beforeAll(async () => {
    person = await coordinator(at);
    const input = { kind: 'OTHER', status: 'CONFIRMED', visibility: 'PUBLIC', date: { edtf: '2031-03-12' } };
    await person.ask(CREATE_EVENT, { input: { title: 'Zebranie ze skrótami', ...input } });
  });

  it.each(EACH)('work as described ($place: $name)', async ({ scenario }) => {
    await scenario(person);
  });

  it('with a single key do nothing in a field, in a dialog, or when turned off', async () => {
    const { page, open } = await coordinator(at);
    await open('/partnerzy');
    const field = page.getByLabel('Szukaj po nazwie, także dawnej');
    await field.focus();
    await press(page, 'n', '?');
    expect(await field.inputValue()).toBe('n?');
    await open('/');
    await page.getByRole('button', { name: 'Skróty klawiszowe' }).click();
    await dialog(page, 'Skróty klawiszowe').waitFor();
    await press(page, 'n');
    await dialog(page, 'Skróty klawiszowe').getByLabel('Skróty jednym klawiszem działają wszędzie').uncheck();
    await press(page, 'Escape');
    await dialog(page, 'Skróty klawiszowe').waitFor({ state: 'detached' });
    await press(page, 'n', '?', 'Control+k');
    await dialog(page, 'Szukaj lub wpisz polecenie').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
