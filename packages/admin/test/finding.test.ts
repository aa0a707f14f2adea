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
