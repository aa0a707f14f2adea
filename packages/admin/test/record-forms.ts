import { click, named, type FormsOf } from './reached-form.js';

/** The forms of what all partnerships share: series, topics, sources. */
export const recordForms: FormsOf = (ids) => ({
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
