import { opened } from './opened.js';
import { coordinator, visitor } from './person.js';

describe('search', () => {
  const at = opened();

  it('finds a partner by a former name: Ctrl+K, „Gimnazjum 55”, Enter (user test 2)', async () => {
    const { page, open, complaints } = await coordinator(at);
    await open('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Gimnazjum 55');
    await page
      .getByRole('option', { name: /Szkoła Podstawowa nr 392/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Szkoła Podstawowa nr 392' }).waitFor();
    await page
      .getByText(/dawniej.*Gimnazjum nr 55/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps the keys typed before the search has loaded', async () => {
    const { page, open } = await coordinator(at);
    await open('/');
    let load = () => {};
    const isAllowed = new Promise<void>((resolve) => (load = resolve));
    await page.route(/search\.dialog-[^/]+\.js$/, async (route) => {
      await isAllowed;
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bibliote');
    load();
    await page.keyboard.type('ka zo', { delay: 20 });
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type('liborz');
    expect(await field.inputValue()).toBe('biblioteka zoliborz');
  });

  it('marks results that only resemble the typed text as similar, in Ctrl+K and in a picker', async () => {
    const { page, open } = await coordinator(at);
    await open('/');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('bibloteka');
    await page.getByRole('option', { name: /Biblioteka dla Dzieci nr XV.*podobne/ }).waitFor();
    await field.fill('biblioteki');
    await page.getByRole('option', { name: /^Biblioteka dla Dzieci nr XV$/ }).waitFor();
    await field.fill('ruadwka');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Dla Rudawki i Zatrasia' }).waitFor();
    await open('/wydarzenia/nowe');
    await page.getByLabel('Gdzie', { exact: true }).fill('kaskda');
    await page.getByRole('option', { name: /Park Kaskada.*podobne/ }).waitFor();
  });

  it('finds a contact by name, e-mail or telephone in Ctrl+K, but not for a visitor', async () => {
    const { page, open, ask } = await coordinator(at);
    const { partners } = await ask<{ partners: { nodes: { id: string }[] } }>(
      '{ partners(search: "sp 267", first: 1) { nodes { id } } }',
    );
    await ask('mutation ($input: CreateContactInput!) { createContact(input: $input) { changeId } }', {
      input: {
        partnerId: partners.nodes[0]?.id,
        personName: 'Zenobia Próbna',
        phone: '22\u2011000\u201100\u201199',
        email: 'mailto:zenobia@żoliborz.example',
        legalBasis: 'CONSENT',
      },
    });
    await open('/');
    await page.keyboard.press('Control+k');
    const found = page.getByRole('option', {
      name: /Zenobia Próbna \(Szkoła Podstawowa nr 267\).*22-000-00-99/,
    });
    for (const text of ['zenobii', '22 000 00 99', 'zenobia@żoliborz.example']) {
      await page.getByRole('dialog').getByRole('combobox').fill(text);
      await found.waitFor();
      await page.getByRole('dialog').getByRole('combobox').fill('');
    }
    const other = await visitor(at);
    await other.open('/');
    await other.page.keyboard.press('Control+k');
    await other.page.getByRole('dialog').getByRole('combobox').fill('zenobia');
    await other.page.getByText(/Nic takiego nie ma/).waitFor();
  });

  it('shows similar names while a venue (from a picker), an event or a partner is created', async () => {
    const { page, open, ask } = await coordinator(at);
    await open('/wydarzenia/nowe');
    await page.getByRole('button', { name: 'Nowe miejsce' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Nazwa/).fill('park kaskda');
    await dialog.getByText('Podobna nazwa już jest na liście:').waitFor();
    await dialog.getByRole('button', { name: 'Wybierz: Park Kaskada' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await open('/wydarzenia/nowe?data=2018-05-24');
    const { events } = await ask<{ events: { nodes: { title: string }[] } }>(
      '{ events(from: "2018-05-24", to: "2018-05-24", first: 1) { nodes { title } } }',
    );
    const title = events.nodes[0]?.title ?? '';
    await page.getByLabel('Nazwa wydarzenia').fill(title);
    await page.getByText('Tego dnia jest już wydarzenie o podobnej nazwie:').waitFor();
    await open('/partnerzy/nowy');
    await page
      .getByLabel(/^Nazwa/)
      .first()
      .fill('gimnazjum 55');
    await page.getByRole('status').getByRole('link', { name: 'Szkoła Podstawowa nr 392' }).waitFor();
  });

  it('restores the filtered roster with the browser’s Back, and from a link for another person', async () => {
    const { page, open } = await visitor(at);
    await open('/partnerzy');
    await page.getByLabel('Szukaj po nazwie, także dawnej').fill('sp 267');
    await page.getByRole('rowheader', { name: /Szkoła Podstawowa nr 267/ }).waitFor();
    await page.getByText('1\u00a0partner', { exact: true }).waitFor();
    const address = page.url();
    await page.getByRole('link', { name: 'Szkoła Podstawowa nr 267' }).click();
    await page.getByRole('heading', { level: 1, name: 'Szkoła Podstawowa nr 267' }).waitFor();
    await page.goBack();
    await page.getByText('1\u00a0partner', { exact: true }).waitFor();
    const other = await visitor(at);
    await other.page.goto(address);
    await other.page.getByRole('rowheader', { name: /Szkoła Podstawowa nr 267/ }).waitFor();
  });

  it('shows the origins of a group under the names they had on the day of the event', async () => {
    const { page, open, ask } = await visitor(at);
    const { events } = await ask<{ events: { nodes: { id: string }[] } }>(
      '{ events(from: "2017-04-08", to: "2017-04-08", first: 1) { nodes { id } } }',
    );
    await open(`/wydarzenia/${events.nodes[0]?.id ?? ''}`);
    const group = page.getByText(/^z: /);
    expect(await group.innerText()).toMatch(/Gimnazjum nr 54.*, Gimnazjum nr 55/);
  });
});
