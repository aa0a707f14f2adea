import type { Page } from 'playwright-core';
import { opened } from './opened.js';
import { coordinator, visitor, type Person } from './person.js';

describe('a typed date', () => {
  const at = opened();
  let person: Person;
  let page: Page;
  beforeEach(async () => {
    person = await coordinator(at);
    page = person.page;
    await page.clock.setFixedTime(new Date('2031-05-05T10:00:00+02:00'));
  });
  afterEach(() => person.context.close());

  const day = () => page.getByRole('group', { name: 'Kiedy' }).getByRole('textbox', { name: 'Dzień' });

  it('has a field for the source’s wording only if it is in the past', async () => {
    await person.open('/wydarzenia/nowe?data=2031-06-01');
    const words = page.getByRole('group', { name: 'Kiedy' }).getByLabel('Słowami źródła');
    await day().waitFor();
    expect(await words.count()).toBe(0);
    await day().fill('19 grudnia 2018');
    await words.fill('przed Wigilią');
    // A wording that was entered stays visible.
    await day().fill('1.06.2031');
    expect(await words.inputValue()).toBe('przed Wigilią');
  });

  it('is recognised, shown below the field with its day of the week, and saved', async () => {
    await person.open('/wydarzenia/nowe?data=2031-06-01');
    await page.getByLabel('Nazwa wydarzenia').fill('Gra terenowa');
    expect(await day().inputValue()).toBe('01.06.2031');
    const readings = [
      ['19.12', 'piątek, 19 grudnia 2031'],
      ['19 grudnia 2027', 'niedziela, 19 grudnia 2027'],
      ['jutro', 'wtorek, 6 maja 2031'],
      ['piątek', 'piątek, 9 maja 2031'],
      ['2031-06-07', 'sobota, 7 czerwca 2031'],
    ] as const;
    for (const [text, understood] of readings) {
      await day().fill(text);
      await page.getByRole('status').getByText(understood, { exact: true }).waitFor();
      expect(await describedBy(page)).toContain(understood);
    }
    await page.getByLabel('Początek').fill('17');
    await page.getByLabel('Koniec').fill('20.30');
    await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gra terenowa' }).waitFor();
    await page.getByText('17:00–20:30').first().waitFor();
    await page.getByText('sobota, 7 czerwca 2031').first().waitFor();
  });

  it('that does not exist is rejected, keeps its text, and prevents saving until it is corrected', async () => {
    await person.open('/wydarzenia/nowe?data=2031-06-01');
    await page.getByLabel('Nazwa wydarzenia').fill('Gra bez dnia');
    await day().fill('31.02');
    const save = page.getByRole('button', { name: 'Dodaj wydarzenie' });
    await save.click();
    await page.getByText('Takiego dnia nie ma. Sprawdź dzień i miesiąc.').waitFor();
    expect(await day().inputValue()).toBe('31.02');
    expect(await day().getAttribute('aria-invalid')).toBe('true');
    await day().fill('28.02.2031');
    await page.getByLabel('Początek').fill('25');
    await save.click();
    await page.getByText('Takiej godziny nie ma. Wpisz od 0:00 do 23:59.').waitFor();
    expect(await page.getByLabel('Początek').inputValue()).toBe('25');
    await page.getByLabel('Początek').fill('15');
    await save.click();
    await page.getByRole('heading', { level: 1, name: 'Gra bez dnia' }).waitFor();
  });

  it('that is not valid prevents saving in other forms too', async () => {
    await person.open('/dla-programistow');
    await page.getByRole('button', { name: 'Nowy token' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Do czego służy').fill('Próba');
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByLabel(/^Ostatni dzień działania/).fill('19.12.31');
    await dialog.getByRole('button', { name: 'Zrób token' }).click();
    await dialog.getByText('Napisz rok czterema cyframi, na przykład 2027.').waitFor();
    expect(await dialog.getByLabel(/^Ostatni dzień działania/).inputValue()).toBe('19.12.31');
  });

  it('sets the day of a roster, also in English', async () => {
    const { partnerships } = await person.ask<{ partnerships: { nodes: [{ id: string }] } }>(
      '{ partnerships(first: 1) { nodes { id } } }',
    );
    const reader = await visitor(at);
    await reader.page.addInitScript(() => localStorage.setItem('partnerstwa.language', 'en'));
    await reader.open(`/partnerstwa/${partnerships.nodes[0].id}`);
    await reader.page.getByLabel('As of').fill('1 March 2018');
    await reader.page.getByText('Thursday, 1 March 2018').waitFor();
    await reader.page.waitForURL(/2018-03-01/);
    await reader.context.close();
  });
});

/** The accessible description of the focused field. */
function describedBy(page: Page): Promise<string> {
  return page.evaluate(() =>
    (document.activeElement?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
