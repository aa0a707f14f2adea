import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { opened } from './opened.js';
import { coordinator, settled } from './person.js';

describe('long searches and long lists', () => {
  const at = opened();

  it('a search text is cut to the length that the API accepts', async () => {
    const { page, open } = await coordinator(at);
    const text = 'szkoła '.repeat(40);
    await open(`/partnerzy?kto=wszyscy&szukaj=${encodeURIComponent(text)}`);
    const field = page.getByLabel('Szukaj po nazwie, także dawnej');
    expect(await field.inputValue()).toBe(text.slice(0, TEXT_LIMITS.search));
    expect(await page.getByRole('alert').count()).toBe(0);
    await open('/wydarzenia/nowe');
    await page.getByLabel('Gdzie', { exact: true }).fill(`park ${'x'.repeat(300)}`);
    await settled(page);
    await page.getByText('Nic nie pasuje.').first().waitFor();
  });

  it('a printed list notes that it has more pages', async () => {
    const { page, open } = await coordinator(at);
    await open('/partnerzy?kto=wszyscy');
    await page.getByRole('button', { name: 'Następna strona' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('To tylko część listy.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Następna strona' }).isVisible()).toBe(false);
  });
});
