import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import type { Locator, Page } from 'playwright-core';
import { invite } from './invited.js';
import { opened } from './opened.js';
import { coordinator, settled, visitor, type Person } from './person.js';

describe('to-dos on Start', () => {
  const at = opened();
  let person: Person;
  let page: Page;
  beforeEach(async () => {
    person = await coordinator(at);
    page = person.page;
    await person.open('/');
  });
  afterEach(() => person.context.close());

  const missing = (of: string): Locator =>
    page.getByRole('main').getByRole('link', { name: new RegExp(`^${of}: `) });
  const lastChange = (): Locator =>
    page.getByRole('region', { name: 'Ostatnie zmiany' }).getByRole('listitem').first();
  /** Follows the first tag of a kind in a list; returns the name of its subject. */
  const openFirst = async (list: string, of: string): Promise<string> => {
    await person.open(`/?sprawy=${list}`);
    const name = String(await missing(of).first().getAttribute('aria-label'));
    await missing(of).first().click();
    await settled(page);
    return name.replace(/^[^:]*:\s*/, '').trim();
  };
  const plan = async (title: string, edtf: string): Promise<void> => {
    await person.ask('mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId } }', {
      input: { title, kind: 'OTHER', status: 'CONFIRMED', visibility: 'PUBLIC', date: { edtf } },
    });
  };
  const waitForFocus = async (field: Locator): Promise<void> => {
    await field.waitFor();
    await page.waitForFunction(
      (element) => element?.contains(document.activeElement),
      await field.elementHandle(),
    );
  };

  it('the most urgent to-do of the week opens with one click, with the missing field focused (user test 1)', async () => {
    await plan('Spotkanie za trzy dni', addDays(warsawDay(new Date()), 3));
    await page.reload();
    await settled(page);
    const first = page.getByRole('region', { name: 'Czeka na Ciebie' }).getByRole('listitem').first();
    await first.getByRole('button', { name: 'miejsce: Spotkanie za trzy dni' }).click();
    await waitForFocus(first.getByRole('combobox', { name: 'Miejsce: Spotkanie za trzy dni' }));
    await page.keyboard.press('Escape');
    await first.getByRole('button', { name: 'miejsce: Spotkanie za trzy dni' }).waitFor();
  });

  it('the venues of four Christmas meetings are filled in place with eight clicks', async () => {
    const titles = ['pierwsze', 'drugie', 'trzecie', 'czwarte'].map(
      (which) => `Spotkanie świąteczne ${which}`,
    );
    for (const [i, title] of titles.entries()) await plan(title, addDays(warsawDay(new Date()), 20 + i));
    await page.reload();
    await settled(page);
    let clicks = 0;
    const click = async (what: Locator): Promise<void> => {
      await what.click();
      clicks += 1;
    };
    for (const title of titles) {
      await click(page.getByRole('button', { name: `miejsce: ${title}` }));
      await page.getByRole('combobox', { name: `Miejsce: ${title}` }).pressSequentially('kaskada');
      await click(
        page
          .getByRole('main')
          .getByRole('option', { name: /Kaskada/ })
          .first(),
      );
      await page.getByRole('status').getByText(`Zapisano miejsce: ${title}.`).waitFor();
      await page.getByRole('button', { name: `miejsce: ${title}` }).waitFor({ state: 'detached' });
    }
    expect(clicks).toBeLessThanOrEqual(8);
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await page.getByRole('button', { name: `miejsce: ${titles.at(-1)}` }).waitFor();
  });

  it('an event without a day leads to its date field', async () => {
    const title = await openFirst('archiwum', 'dzień');
    await page.getByRole('heading', { level: 1, name: `Edytuj: ${title}` }).waitFor();
    await waitForFocus(page.getByRole('group', { name: 'Kiedy' }));
  });

  it('an event without an organiser leads to the field that adds one', async () => {
    await openFirst('archiwum', 'organizator');
    await waitForFocus(page.getByRole('combobox', { name: 'Dodaj, wpisując nazwę' }));
    expect(await page.getByLabel('Rola').inputValue()).toBe('ORGANISER');
  });

  it('a partner without a contact leads to the form for a new contact', async () => {
    const name = await openFirst('kartoteki', 'osoba do kontaktu');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await waitForFocus(
      page.getByRole('dialog', { name: 'Dodaj osobę' }).getByRole('textbox', { name: 'Imię i nazwisko' }),
    );
  });

  it('a missing edition leads to the date field of a new event in its series', async () => {
    const title = await openFirst('kartoteki', 'brakuje [^:]*');
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    const series = page.getByRole('combobox', { name: 'Cykl' });
    expect(await series.inputValue()).toBe(title);
    await waitForFocus(page.getByRole('group', { name: 'Kiedy' }));
  });

  it('every disagreement between sources leads to their statements', async () => {
    await person.open('/?sprawy=SOURCES_DISAGREE');
    const links = missing('różne źródła: [^:]*');
    const addresses = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    expect(addresses.length).toBeGreaterThan(0);
    const silent: string[] = [];
    for (const address of addresses) {
      await person.open(address);
      const said = page.getByRole('main').getByText('Źródła mówią różnie').last();
      const values = page.getByRole('main').getByRole('definition');
      if (!(await said.isVisible()) || (await values.count()) < 2) silent.push(address);
    }
    expect(silent).toEqual([]);
  });

  it('a to-do that nobody can resolve is closed under „⋯” and reopened by undo', async () => {
    await person.open('/?sprawy=archiwum&rok=2018');
    const count = page.getByRole('main').getByText(/^\d+\sspraw/);
    const left = await count.innerText();
    const row = page.getByRole('main').getByRole('listitem').first();
    await row.getByRole('button', { name: 'Więcej działań' }).click();
    await row.getByRole('button', { name: /^Nie do ustalenia: miejsce, / }).click();
    await page.getByRole('status').getByText('Sprawa zamknięta: „Nie do ustalenia”.').waitFor();
    await page.getByText(left, { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await page.getByText(left, { exact: true }).waitFor();
  });

  it('a disagreement between sources is closed as settled, listed as closed, and reopened', async () => {
    await person.open('/?sprawy=SOURCES_DISAGREE');
    const row = page.getByRole('main').getByRole('listitem').first();
    await row.getByRole('button', { name: 'Więcej działań' }).click();
    await row.getByRole('button', { name: /^Rozstrzygnięte: / }).click();
    await page.getByRole('status').getByText('Sprawa zamknięta: „Rozstrzygnięte”.').waitFor();
    await person.open('/');
    await page.getByRole('link', { name: /zamknięta sprawa|zamknięte sprawy/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Zamknięte sprawy' }).waitFor();
    await page
      .getByRole('listitem')
      .getByText(/rozstrzygnięte/)
      .waitFor();
    const reopen = page.getByRole('button', { name: /^Otwórz ponownie: / }).first();
    const name = String(await reopen.getAttribute('aria-label')).replace('Otwórz ponownie: ', '');
    await reopen.click();
    await page.getByText('Żadna sprawa nie jest zamknięta.').waitFor();
    await person.open('/');
    await lastChange().getByText(`Ponowne otwarcie sprawy: ${name}`).waitFor();
  });

  it('the latest changes show a removed partner under the name it had', async () => {
    const created = await person.ask<{ createPartner: { partner: { id: string; version: number } } }>(
      'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id version } } }',
      { input: { kind: 'GROUP', names: [{ name: 'Koło do usunięcia', kind: 'OFFICIAL' }] } },
    );
    const { id, version } = created.createPartner.partner;
    await person.ask('mutation ($input: VersionedInput!) { archivePartner(input: $input) { changeId } }', {
      input: { id, version },
    });
    await person.open('/');
    await lastChange().getByText('Usunięcie partnera: Koło do usunięcia').waitFor();
  });

  it('a representative finds the to-dos of their partner, and a planner the latest changes', async () => {
    const { todos } = await person.ask<{ todos: { nodes: [{ subject: { id: string } }] } }>(
      '{ todos(kinds: [PARTNER_WITHOUT_CONTACT], first: 1) { nodes { subject { id } } } }',
    );
    const partnerId = todos.nodes[0].subject.id;
    const representative = await visitor(at, {
      as: await invite(at, person, 'przedstawiciel@example.org', [
        { role: 'PARTNER_REPRESENTATIVE', partnerId },
      ]),
    });
    await representative.open('/');
    await representative.page.getByRole('link', { name: 'Uzupełnij: Kartoteki i sprawy bez daty' }).click();
    await representative.page.getByRole('link', { name: /^osoba do kontaktu: / }).waitFor();
    const planner = await visitor(at, {
      as: await invite(at, person, 'planistka@example.org', [{ role: 'PLANNER' }]),
    });
    await planner.open('/');
    await planner.page.getByRole('region', { name: 'Ostatnie zmiany' }).waitFor();
    await Promise.all([representative.context.close(), planner.context.close()]);
  });

  it('the archive shows the progress of each year and leads to its remaining to-dos', async () => {
    const archive = page.getByRole('region', { name: 'Uporządkuj archiwum' });
    await archive.getByText(/^2018 · zostało \d+ z \d+\swydarze/).waitFor();
    await archive.getByRole('link', { name: 'Uzupełniaj po kolei: 2018' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uporządkuj archiwum: rok 2018' }).waitFor();
    await missing('dzień').nth(3).waitFor();
    const subjects = await page.getByRole('main').getByRole('listitem').allInnerTexts();
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});
