import { opened } from './opened.js';
import { coordinator } from './person.js';
import { sampleIds } from './screens.js';

describe('a successor of a partner', () => {
  const at = opened();

  it('is added, linked from both sides, dated, removed and restored', async () => {
    const person = await coordinator(at);
    const { page, open } = person;
    const { partner } = await sampleIds(person);
    const stored = async () => {
      const { partner: found } = await person.ask<{ partner: { successors: object[] } }>(
        'query ($id: ID!) { partner(id: $id) { successors { successor { name } happenedOn { edtf } } } }',
        { id: partner },
      );
      return found.successors;
    };
    const successor = { name: 'Galeria Żoliborz' };
    await open(`/partnerzy/${partner}`);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Dodaj następcę' }).click();
    const added = page.getByRole('dialog', { name: 'Dodaj następcę' });
    expect(await added.getByLabel('Następca').getAttribute('aria-required')).toBe('true');
    await added.getByLabel('Następca').fill('Galeria Żoliborz');
    await page.getByRole('option', { name: /^Galeria Żoliborz/ }).click();
    await added.getByRole('button', { name: 'Zapisz' }).click();
    const section = page.getByRole('region', { name: 'Poprzednicy i następcy' });
    await section.getByRole('link', { name: 'Galeria Żoliborz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Galeria Żoliborz' }).waitFor();
    await section.getByRole('link', { name }).waitFor();
    expect(await stored()).toEqual([{ successor, happenedOn: null }]);

    await section.getByRole('button', { name: /^Edytuj: / }).click();
    const edited = page.getByRole('dialog', { name: 'Edytuj następstwo' });
    await edited.getByText('Rok', { exact: true }).click();
    await edited.getByLabel('Rok', { exact: true }).last().fill('2019');
    await edited.getByRole('button', { name: 'Zapisz' }).click();
    await section.getByText('poprzednik · 2019').waitFor();
    expect(await stored()).toEqual([{ successor, happenedOn: { edtf: '2019' } }]);

    await section.getByRole('button', { name: /^Edytuj: / }).click();
    await edited.getByRole('button', { name: 'Usuń' }).click();
    await section.getByRole('link', { name }).waitFor({ state: 'detached' });
    await page.getByText('Następstwo usunięte.').waitFor();
    expect(await stored()).toEqual([]);
    await page
      .getByRole('status')
      .filter({ hasText: 'Następstwo usunięte.' })
      .getByRole('button', { name: 'Cofnij' })
      .click();
    await section.getByText('poprzednik · 2019').waitFor();
    expect(await stored()).toEqual([{ successor, happenedOn: { edtf: '2019' } }]);
  });
});
