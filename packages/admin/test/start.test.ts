import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import type { Locator, Page } from 'playwright-core';
import { opened } from './opened.js';
import { coordinator, settled, type Person } from './person.js';

describe('what needs somebody, on Start', () => {
  const at = opened();
  let person: Person;
  let page: Page;
  beforeEach(async () => {
    person = await coordinator(at);
    page = person.page;
    await person.open('/');
  });
  afterEach(() => person.context.close());

  /** The row's link, which says what it is about. */
  const rows = (kind: string): Locator =>
    page.getByRole('region', { name: kind }).getByRole('listitem').getByRole('link');
  const lastChange = (): Locator =>
    page.getByRole('region', { name: 'Ostatnie zmiany' }).getByRole('listitem').first();
  const openFirst = async (kind: string): Promise<string> => {
    const link = rows(kind).first();
    const name = await link.innerText();
    await link.click();
    await settled(page);
    return name;
  };
  const waitForFocus = async (field: Locator): Promise<void> => {
    await field.waitFor();
    await page.waitForFunction(
      (element) => element?.contains(document.activeElement),
      await field.elementHandle(),
    );
  };

  it('the week’s most urgent matter opens in one click, with the missing field focused (user test 1)', async () => {
    const soon = addDays(warsawDay(new Date()), 3);
    await person.ask('mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId } }', {
      input: {
        title: 'Spotkanie za trzy dni',
        kind: 'OTHER',
        status: 'CONFIRMED',
        visibility: 'PUBLIC',
        date: { edtf: soon },
      },
    });
    await page.reload();
    await settled(page);
    const first = page.getByRole('main').getByRole('region').first().getByRole('listitem').first();
    await first.getByRole('link', { name: 'Spotkanie za trzy dni' }).click();
    await page.getByRole('heading', { level: 1, name: 'Edytuj: Spotkanie za trzy dni' }).waitFor();
    await waitForFocus(page.getByRole('combobox', { name: 'Gdzie' }));
  });

  it('an event without a day leads to when it is', async () => {
    const title = await openFirst('Wydarzenia bez dnia');
    await page.getByRole('heading', { level: 1, name: `Edytuj: ${title}` }).waitFor();
    await waitForFocus(page.getByRole('group', { name: 'Kiedy' }));
  });

  it('an event without a place leads to where it is', async () => {
    await openFirst('Wydarzenia bez miejsca');
    await waitForFocus(page.getByRole('combobox', { name: 'Gdzie' }));
  });

  it('an event without an organiser leads to who is to be added as one', async () => {
    await openFirst('Wydarzenia bez organizatora');
    await waitForFocus(page.getByRole('combobox', { name: 'Dodaj, wpisując nazwę' }));
    expect(await page.getByLabel('Rola').inputValue()).toBe('ORGANISER');
  });

  it('a partner without a contact leads to a new person of it', async () => {
    const name = await openFirst('Partnerzy bez kontaktu');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await waitForFocus(
      page.getByRole('dialog', { name: 'Dodaj osobę' }).getByRole('textbox', { name: 'Imię i nazwisko' }),
    );
  });

  it('a missing edition leads to a new event of its tradition, and to when it was', async () => {
    const title = await openFirst('Brakujące edycje');
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    const series = page.getByRole('combobox', { name: 'Cykl' });
    expect(await series.evaluate((choice: HTMLSelectElement) => choice.selectedOptions[0]?.text)).toBe(title);
    await waitForFocus(page.getByRole('group', { name: 'Kiedy' }));
  });

  it('whatever sources disagree on leads to what each of them says', async () => {
    await person.open('/?sprawy=SOURCES_DISAGREE');
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
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

  it('what cannot be found out is closed, and taken back', async () => {
    const kind = 'Wydarzenia bez miejsca';
    const closed = page.getByRole('link', { name: /^1\szamknięta sprawa/ });
    const left = await page
      .getByRole('region', { name: kind })
      .getByText(/^\d+\sspraw/)
      .innerText();
    await rows(kind).first().waitFor();
    await page
      .getByRole('region', { name: kind })
      .getByRole('button', { name: /^Nie do ustalenia: / })
      .first()
      .click();
    await page.getByRole('status').getByText('Sprawa zamknięta: „Nie do ustalenia”.').waitFor();
    await closed.waitFor();
    expect(
      await page
        .getByRole('region', { name: kind })
        .getByText(/^\d+\sspraw/)
        .innerText(),
    ).not.toBe(left);
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await closed.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: kind }).getByText(left, { exact: true }).waitFor();
  });

  it('of sources that differ one says that it is settled', async () => {
    const region = page.getByRole('region', { name: 'Źródła mówią różnie' });
    await region
      .getByRole('button', { name: /^Rozstrzygnięte: / })
      .first()
      .click();
    await page.getByRole('status').getByText('Sprawa zamknięta: „Rozstrzygnięte”.').waitFor();
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

  it('the latest changes call what is out of the record by the name it had', async () => {
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

  it('like matters stand together: three of each kind, and the way to all of them', async () => {
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(new Set(headings).size).toBe(headings.length);
    const kind = 'Wydarzenia bez miejsca';
    expect(await rows(kind).count()).toBe(3);
    const region = page.getByRole('region', { name: kind });
    await region.getByRole('link', { name: /^Pokaż wszystkie/ }).click();
    await page.getByRole('heading', { level: 1, name: kind }).waitFor();
    await page.getByRole('main').getByRole('listitem').nth(3).waitFor();
  });
});
