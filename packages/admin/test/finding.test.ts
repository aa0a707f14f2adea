import { opened } from './opened.js';
import { coordinator, visitor } from './person.js';

describe('finding', () => {
  const at = opened();

  it('a partner by a name it no longer has: Ctrl+K, „Gimnazjum 55”, Enter (user test 2)', async () => {
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

  it('what only resembles what was typed is called similar, in Ctrl+K and in a picker', async () => {
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

  it('the roster, filtered, comes back with the browser’s Back, and a link shows another person the same', async () => {
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
});
