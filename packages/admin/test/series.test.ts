import { opened } from './opened.js';
import { coordinator } from './person.js';

describe('a series', () => {
  const at = opened();

  it('is added with its rule, edited, removed and restored', async () => {
    const { page, open } = await coordinator(at);
    await open('/cykle');
    await page.getByRole('button', { name: 'Dodaj cykl' }).click();
    const added = page.getByRole('dialog', { name: 'Nowy cykl' });
    await added.getByLabel('Nazwa').fill('Kiermasz wielkanocny');
    await added.getByLabel('Rodzaj wydarzeń').selectOption('FAIR');
    await added.getByLabel('Kiedy co roku').selectOption('DAYS_FROM_EASTER');
    await added.getByLabel('Ile dni').fill('8');
    await added.getByLabel('Przed Wielkanocą czy po niej').selectOption('before');
    await added.getByText('Najbliższy termin: sobota').waitFor();
    await added.getByRole('button', { name: 'Dodaj cykl' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kiermasz wielkanocny' }).waitFor();
    await page.getByText('8\u00a0dni przed Wielkanocą').waitFor();

    await page.getByRole('button', { name: 'Edytuj' }).click();
    const edited = page.getByRole('dialog', { name: 'Edytuj cykl' });
    await edited.getByLabel('Kiedy co roku').selectOption('FIXED_DAY');
    await edited.getByLabel('Dzień miesiąca').fill('45');
    await edited.getByLabel('Miesiąc', { exact: true }).selectOption('5');
    await edited.getByRole('button', { name: 'Zapisz' }).click();
    await edited.getByText('Pola formularza pokazują, co poprawić.').waitFor();
    await edited.getByLabel('Dzień miesiąca').fill('3');
    await edited.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('zawsze 3 maja').waitFor();

    await page.getByRole('button', { name: 'Więcej działań' }).click();
    await page.getByRole('button', { name: 'Usuń cykl' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cykle' }).waitFor();
    await page.getByText('Cykl usunięty', { exact: false }).waitFor();
    const inList = page.getByRole('rowheader', { name: 'Kiermasz wielkanocny' });
    await inList.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cofnij' }).first().click();
    await inList.waitFor();
  });

  it('lists its editions in chronological order, and adds one on the next date of its rule', async () => {
    const { page, open, ask } = await coordinator(at);
    const { createEventSeries } = await ask<{ createEventSeries: { series: { id: string } } }>(
      'mutation ($input: CreateEventSeriesInput!) { createEventSeries(input: $input) { series { id } } }',
      { input: { title: 'Dzień Sąsiada', kind: 'PICNIC', rule: { kind: 'FIXED_DAY', month: 5, day: 29 } } },
    );
    const seriesId = createEventSeries.series.id;
    for (const [title, edtf] of [
      ['Dzień Sąsiada, drugi', '2031-05-29'],
      ['Dzień Sąsiada, pierwszy', '2030-05-29'],
    ])
      await ask('mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId } }', {
        input: { title, kind: 'PICNIC', date: { edtf }, seriesId },
      });
    await open(`/cykle/${seriesId}`);
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([
      expect.stringContaining('pierwszy'),
      expect.stringContaining('drugi'),
    ]);
    await page.getByRole('link', { name: 'Dodaj edycję' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('2032-05-29');
    expect(await page.getByLabel('Nazwa wydarzenia').inputValue()).toBe('Dzień Sąsiada');
    expect(await page.locator('[name=seriesId]').inputValue()).toBe('Dzień Sąsiada');
  });

  it('is added from the form of an event with the typed name, and deselected by undo', async () => {
    const { page, open } = await coordinator(at);
    await open('/wydarzenia/nowe');
    await page.locator('summary', { hasText: 'Cykl' }).click();
    const field = page.locator('[name=seriesId]');
    await field.fill('Noc Świętojańska');
    await page.getByRole('option', { name: 'Dodaj cykl „Noc Świętojańska”' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nowy cykl' });
    expect(await dialog.getByLabel('Nazwa').inputValue()).toBe('Noc Świętojańska');
    await dialog.getByLabel('Rodzaj wydarzeń').selectOption('OTHER');
    await dialog.getByRole('button', { name: 'Dodaj cykl' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name=seriesId]')?.value === 'Noc Świętojańska',
    );
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name=seriesId]')?.value === '',
    );
  });
});
