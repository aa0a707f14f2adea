import { click, named, type FormsOf } from './reached-form.js';

/** The forms of sources, statements, successions, topics and series. */
export const recordForms: FormsOf = (ids) => ({
  'sources/new-source.dialog': [
    {
      path: '/zrodla',
      open: click('Dodaj źródło'),
      fill: async (form) => {
        await named('Tytuł')(form);
        await form.getByLabel('Rodzaj').selectOption('DOCUMENT');
      },
      sends: { title: 'Nowa nazwa', kind: 'DOCUMENT' },
    },
  ],
  'sources/source.dialog': [{ path: `/zrodla/${ids.source}`, open: click('Edytuj') }],
  'sources/statement.dialog': [
    {
      path: `/partnerzy/${ids.partner}`,
      open: click('Dodaj zapis'),
      fill: async (form, page) => {
        await form.getByLabel('Źródło').fill('Spotkania świąteczne dla mieszkańców');
        await page.getByRole('option', { name: /^Spotkania świąteczne/ }).click();
        await form.getByLabel('O czym mówi').selectOption('name');
        await form.getByLabel('Co mówi').fill('Nowa nazwa');
      },
      sends: { subjectId: ids.partner, sourceId: ids.source, field: 'name', value: 'Nowa nazwa' },
    },
  ],
  'partners/successions/succession.dialog': [
    {
      path: `/partnerzy/${ids.partner}`,
      open: click('Dodaj następcę'),
      fill: async (form, page) => {
        await form.getByLabel('Następca').fill('Galeria Żoliborz');
        await page.getByRole('option', { name: /^Galeria Żoliborz/ }).click();
      },
      sends: { predecessorId: ids.partner, successorId: ids.otherPartner },
    },
  ],
  ...seriesForms(ids),
});

const seriesForms: FormsOf = (ids) => ({
  'events/topics/topic.dialog': [
    {
      path: '/tematy',
      open: click('Dodaj temat'),
      fill: named('Nazwa'),
      sends: { name: 'Nowa nazwa' },
    },
    {
      path: '/wydarzenia/nowe',
      open: async (page) => {
        await page.locator('summary', { hasText: 'Opis i tematy' }).click();
        await page.getByLabel('Znajdź albo dodaj temat').fill('Nowa nazwa');
        await page.getByRole('option', { name: 'Dodaj temat „Nowa nazwa”' }).click();
      },
      sends: { name: 'Nowa nazwa' },
    },
  ],
  'events/series/new-series.dialog': [
    {
      path: '/cykle',
      open: click('Dodaj cykl'),
      fill: async (form) => {
        await named('Nazwa')(form);
        await form.getByLabel('Rodzaj wydarzeń').selectOption('PICNIC');
      },
      sends: { title: 'Nowa nazwa', kind: 'PICNIC' },
    },
    {
      path: '/wydarzenia/nowe',
      open: async (page) => {
        await page.locator('summary', { hasText: 'Cykl' }).click();
        await click('Nowy cykl')(page);
      },
      fill: async (form) => {
        await named('Nazwa')(form);
        await form.getByLabel('Rodzaj wydarzeń').selectOption('FAIR');
      },
      sends: { title: 'Nowa nazwa', kind: 'FAIR' },
    },
  ],
  'events/series/series.dialog': [{ path: `/cykle/${ids.series}`, open: click('Edytuj') }],
});
