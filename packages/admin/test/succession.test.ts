import { opened } from './opened.js';
import { coordinator } from './person.js';
import { sampleIds } from './screens.js';

describe('a successor of a partner', () => {
  const at = opened();

  it('is added, linked from both sides, dated, removed and brought back', async () => {
    const person = await coordinator(at);
    const { page, open } = person;
    const { partner } = await sampleIds(person);
    await open(`/partnerzy/${partner}`);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Dodaj następcę' }).click();
    const added = page.getByRole('dialog', { name: 'Dodaj następcę' });
    await added.getByLabel('Następca').fill('Galeria Żoliborz');
    await page.getByRole('option', { name: /^Galeria Żoliborz/ }).click();
    await added.getByRole('button', { name: 'Zapisz' }).click();
    const section = page.getByRole('region', { name: 'Poprzednicy i następcy' });
    await section.getByRole('link', { name: 'Galeria Żoliborz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Galeria Żoliborz' }).waitFor();
    await section.getByRole('link', { name }).waitFor();

    await section.getByRole('button', { name: /^Edytuj: / }).click();
    const edited = page.getByRole('dialog', { name: 'Edytuj następstwo' });
    await edited.getByText('Rok', { exact: true }).click();
    await edited.getByLabel('Rok', { exact: true }).last().fill('2019');
    await edited.getByRole('button', { name: 'Zapisz' }).click();
    await section.getByText('poprzednik · 2019').waitFor();

    await section.getByRole('button', { name: /^Edytuj: / }).click();
    await edited.getByRole('button', { name: 'Usuń' }).click();
    await section.getByRole('link', { name }).waitFor({ state: 'detached' });
    await page.getByText('Następstwo usunięte.').waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: 'Następstwo usunięte.' })
      .getByRole('button', { name: 'Cofnij' })
      .click();
    await section.getByText('poprzednik · 2019').waitFor();
  });
});
