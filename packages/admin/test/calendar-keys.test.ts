import type { Locator, Page } from 'playwright-core';
import { opened } from './opened.js';
import { coordinator, isFocusThere, type Person } from './person.js';

const CREATE_EVENT = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id } } }';

describe('the calendar by keyboard', () => {
  const at = opened();
  let person: Person;
  let page: Page;
  beforeEach(async () => {
    person = await coordinator(at);
    page = person.page;
  });
  afterEach(() => person.context.close());

  const dayCell = (day: string) => page.locator(`[data-drop-day="${day}"]`);
  const enter = async (input: Record<string, unknown>) =>
    (
      await person.ask<{ createEvent: { event: { id: string } } }>(CREATE_EVENT, {
        input: { kind: 'OTHER', status: 'CONFIRMED', visibility: 'PUBLIC', ...input },
      })
    ).createEvent.event.id;

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);
  const tabTo = async (place: Locator) => {
    for (let i = 0; i < 120 && !(await isFocused(place)); i += 1) await page.keyboard.press('Tab');
    expect(await isFocused(place)).toBe(true);
  };
  const meeting = () => page.getByRole('link', { name: /Zebranie do przesunięcia/ });

  it('carries an event with the keyboard alone, announces each day, and undoes the move (user test 4)', async () => {
    await enter({ title: 'Zebranie do przesunięcia', date: { edtf: '2031-03-12' } });
    await person.open('/kalendarz?widok=miesiac&od=2031-03');
    await tabTo(meeting());
    await press('m', 'ArrowDown', 'ArrowRight');
    await page.getByRole('status').getByText('czwartek, 20 marca 2031').waitFor();
    await press('Escape');
    expect(
      await dayCell('2031-03-12')
        .getByRole('link', { name: /Zebranie/ })
        .count(),
    ).toBe(1);
    await press('m', 'ArrowRight');
    await page.getByRole('status').getByText('czwartek, 13 marca 2031').waitFor();
    await press('Enter');
    await page.getByRole('status').getByText('Przesunięto na 13 marca 2031').waitFor();
    const moved = dayCell('2031-03-13').getByRole('link', { name: /Zebranie do przesunięcia/ });
    await moved.waitFor();
    expect(await isFocused(moved)).toBe(true);
    await tabTo(page.getByRole('button', { name: 'Cofnij' }));
    await press('Enter');
    await dayCell('2031-03-12')
      .getByRole('link', { name: /Zebranie do przesunięcia/ })
      .waitFor();
    expect(await isFocusThere(page)).toBe(true);
  });

  it('moves an event with the dialog, by days or weeks', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2031-03');
    await tabTo(meeting());
    await press('Tab', 'Enter');
    await page.getByRole('dialog', { name: /Przesuń/ }).waitFor();
    await tabTo(page.getByRole('button', { name: 'Tydzień później', exact: true }));
    await press('Enter');
    await tabTo(page.getByRole('button', { name: 'Przesuń', exact: true }));
    await press('Enter');
    await page.getByRole('status').getByText('Przesunięto na 19 marca 2031').waitFor();
    const moved = dayCell('2031-03-19').getByRole('link', { name: /Zebranie do przesunięcia/ });
    await moved.waitFor();
    expect(await isFocused(moved)).toBe(true);
  });

  it('makes the days of a month one Tab stop, with arrow keys between days and months', async () => {
    await enter({ title: 'Zebranie wśród dni', date: { edtf: '2031-08-13' } });
    await person.open('/kalendarz?widok=miesiac&od=2031-08');
    const grid = page.getByRole('grid', { name: /sierpień 2031/ });
    const add = (date: string) => grid.getByRole('link', { name: `Dodaj wydarzenie: ${date}`, exact: true });
    expect(await grid.locator('[data-add]:not([tabindex="-1"])').count()).toBe(1);
    await tabTo(add('13 sierpnia 2031'));
    await press('Tab');
    expect(await isFocused(grid.getByRole('link', { name: /Zebranie wśród dni/ }))).toBe(true);
    await press('ArrowDown', 'ArrowRight');
    expect(await isFocused(add('21 sierpnia 2031'))).toBe(true);
    await press('Home');
    expect(await isFocused(add('18 sierpnia 2031'))).toBe(true);
    await press('Control+End');
    expect(await isFocused(add('31 sierpnia 2031'))).toBe(true);
    await press('Shift+Tab', 'Tab');
    expect(await isFocused(add('31 sierpnia 2031'))).toBe(true);
    await press('PageDown');
    await page.getByRole('grid', { name: /wrzesień 2031/ }).waitFor();
    const september = page.getByRole('link', { name: 'Dodaj wydarzenie: 30 września 2031', exact: true });
    await september.and(page.locator(':focus')).waitFor();
    await press('ArrowRight');
    await page
      .getByRole('link', { name: 'Dodaj wydarzenie: 1 października 2031', exact: true })
      .and(page.locator(':focus'))
      .waitFor();
    await press('ArrowLeft');
    await september.and(page.locator(':focus')).waitFor();
    await press('PageUp');
    await grid.waitFor();
    await add('30 sierpnia 2031').and(page.locator(':focus')).waitFor();
    await press('Enter');
    await page
      .getByRole('dialog', { name: 'Nowe wydarzenie' })
      .getByRole('button', { name: 'Więcej…' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('2031-08-30');
  });

  it('carries an event without a day from the tray to a day', async () => {
    await enter({ title: 'Zebranie bez terminu', date: { edtf: '2031-05' } });
    await person.open('/kalendarz?widok=miesiac&od=2031-05');
    const tray = page.getByRole('region', { name: 'Bez dnia 1 w maju 2031' });
    await tray.getByRole('link', { name: /Zebranie bez terminu/ }).focus();
    await press('m', 'ArrowDown', 'ArrowRight');
    await page.getByRole('status').getByText('piątek, 9 maja 2031').waitFor();
    await press('Enter');
    await page.getByRole('status').getByText('Przesunięto na 9 maja 2031').waitFor();
    await dayCell('2031-05-09')
      .getByRole('link', { name: /Zebranie bez terminu/ })
      .waitFor();
  });

  it('shows the events of a week at their hours, changes weeks with arrow keys, and prints on one page', async () => {
    await enter({
      title: 'Zebranie o siedemnastej',
      startsAt: '2031-09-10T15:00:00Z',
      date: { edtf: '2031-09-10' },
    });
    await enter({ title: 'Zebranie bez godziny', date: { edtf: '2031-09-10' } });
    await person.open('/kalendarz?widok=tydzien&od=2031-09&dzien=2031-09-10');
    const week = page.getByRole('grid', { name: /8.*14 września 2031/ });
    await week.getByRole('link', { name: /17:00 Zebranie o siedemnastej/ }).waitFor();
    const topOf = async (name: RegExp) => (await week.getByRole('link', { name }).boundingBox())?.y ?? 0;
    expect(await topOf(/bez godziny/)).toBeLessThan(await topOf(/siedemnastej/));
    const add = (date: string) => page.getByRole('link', { name: `Dodaj wydarzenie: ${date}`, exact: true });
    await add('10 września 2031').focus();
    await press('ArrowRight');
    expect(await isFocused(add('11 września 2031'))).toBe(true);
    await press('ArrowDown');
    await add('18 września 2031').and(page.locator(':focus')).waitFor();
    expect(new URL(page.url()).searchParams.get('dzien')).toBe('2031-09-18');
    await page.getByRole('link', { name: /^Poprzednie/ }).click();
    await week.waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
