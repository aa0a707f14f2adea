import type { Locator, Page } from 'playwright-core';
import { opened } from './opened.js';
import { coordinator, isFocusThere, settled, visitor, type Person } from './person.js';

const CREATE_EVENT = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id } } }';

describe('planning', () => {
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

  it('June 2018 shows four planning meetings in the tray, and none on 1 June', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2018-06');
    const tray = page.getByRole('region', { name: 'Bez dnia 4 w czerwcu 2018' });
    expect(await tray.getByRole('link', { name: /Planowanie drugiej połowy 2018 roku/ }).count()).toBe(4);
    expect(
      await page
        .getByRole('grid')
        .getByRole('link', { name: /Planowanie/ })
        .count(),
    ).toBe(0);
  });

  it('September 2017 shows the Kaskada picnic: four partnerships, fifteen helpers, twenty volunteers, under the names of 2017', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2017-09');
    await page
      .getByRole('link', { name: /Piknik/ })
      .first()
      .click();
    await settled(page);
    const group = (role: RegExp) => page.getByRole('region', { name: role });
    const organisers = group(/^Organizatorzy/);
    for (const name of ['Marymont-Kaskada', 'Sady Żoliborskie', 'Żoliborz Oficerski', 'Nasz Żoliborz IV'])
      await organisers.getByText(name, { exact: false }).first().waitFor();
    expect(await organisers.getByRole('listitem').count()).toBe(4);
    await organisers.getByText('Dla Rudawki i Zatrasia', { exact: false }).first().waitFor();
    expect(
      await group(/^Pomoc w organizacji/)
        .getByRole('listitem')
        .count(),
    ).toBe(15);
    const volunteers = group(/^Wolontariusze/);
    await volunteers
      .getByText(/20\s+osób/)
      .first()
      .waitFor();
    await volunteers.getByText(/LXIV Liceum/).waitFor();
  });

  it('a draft is confirmed with two clicks, knowing who will see it, and Ctrl+Z takes it back', async () => {
    const id = await enter({ title: 'Spotkanie do potwierdzenia', status: 'DRAFT' });
    await person.open(`/wydarzenia/${id}`);
    const state = page.getByRole('button', { name: /^Zmień stan/ });
    await state.click();
    await page.getByRole('button', { name: 'Potwierdzone Widzą wszyscy' }).click();
    await page.getByRole('status').getByText('Zapisano').waitFor();
    expect(await state.innerText()).toContain('Potwierdzone');
    await page.keyboard.press('Control+z');
    await page.getByRole('status').getByText('Cofnięto').waitFor();
    expect(await state.innerText()).toContain('Szkic');
  });

  it('organisers stay in the order in which they were chosen', async () => {
    await person.open('/wydarzenia/nowe?data=2031-06-01');
    await page.getByLabel('Nazwa wydarzenia').fill('Wspólne sadzenie');
    const chosen = ['Marymont-Kaskada', 'Sady Żoliborskie', 'Dla Rudawki i Zatrasia'];
    for (const name of chosen)
      await page.getByRole('group', { name: 'Kto organizuje' }).getByText(name).click();
    await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wspólne sadzenie' }).waitFor();
    const organisers = page.getByRole('region', { name: /^Organizatorzy/ }).getByRole('listitem');
    await organisers.first().waitFor();
    expect(await organisers.allInnerTexts()).toEqual(chosen);
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);
  const tabTo = async (place: Locator) => {
    for (let i = 0; i < 120 && !(await isFocused(place)); i += 1) await page.keyboard.press('Tab');
    expect(await isFocused(place)).toBe(true);
  };
  const meeting = () => page.getByRole('link', { name: /Zebranie do przesunięcia/ });

  it('an event is carried with the keyboard alone; each day is announced, and undo restores it (user test 4)', async () => {
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

  it('or by the dialog, a day or a week at a time', async () => {
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

  it('the days of a month are one stop of Tab, and the arrow keys lead from one to another', async () => {
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

  it('carries an event without a day from the tray onto a day, with the keyboard alone', async () => {
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

  it('a week shows events at their hours, and the arrow keys lead from week to week', async () => {
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

  it('an empty period offers to plan in it', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2041-03');
    await page.getByRole('link', { name: 'Zaplanuj wydarzenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('2041-03');
  });

  it('„maj 2016, bez dnia” takes two clicks beyond the title, and lies in May’s tray (user test 6)', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2016-05');
    await page.getByRole('link', { name: /Dodaj wydarzenie.*maj 2016/ }).click();
    await page.getByLabel('Nazwa wydarzenia').fill('Zebranie bez dnia');
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await page
      .getByRole('region', { name: /Bez dnia \d+ w maju 2016/ })
      .getByRole('link', { name: /Zebranie bez dnia/ })
      .waitFor();
    expect(
      await dayCell('2016-05-01')
        .getByRole('link', { name: /Zebranie bez dnia/ })
        .count(),
    ).toBe(0);
  });

  it('the lanes of December are told apart at 200 % zoom, in greyscale, printed on one A4 page (user test 12)', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    await person.open('/kalendarz?widok=pasy&od=2018-07');
    await page.emulateMedia({ media: 'print' });
    for (const name of [
      'Dla Rudawki i Zatrasia',
      'Marymont-Kaskada',
      'Sady Żoliborskie',
      'Żoliborz Oficerski',
    ])
      expect(await page.getByRole('heading', { level: 2, name }).locator('svg').count()).toBe(1);
    const shapes = await page
      .locator('section h2 svg')
      .evaluateAll((marks) => marks.map((mark) => mark.innerHTML));
    expect(new Set(shapes).size).toBe(shapes.length);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  });

  it('on a 320-px screen tomorrow’s host is called in three taps, and nothing scrolls sideways (user test 9)', async () => {
    const { partners } = await person.ask<{ partners: { nodes: [{ id: string; version: number }] } }>(
      '{ partners(search: "galeria żoliborz") { nodes { id version } } }',
    );
    const [{ id, version }] = partners.nodes;
    await person.ask('mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { changeId } }', {
      input: { id, version, phone: '22 000 00 09' },
    });
    await enter({
      title: 'Jutrzejsze spotkanie',
      date: { edtf: '2031-05-06' },
      participations: [{ role: 'HOST', actorId: id }],
    });
    const phone = await visitor(at, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.page.clock.setFixedTime(new Date('2031-05-05T10:00:00+02:00'));
    await phone.open('/');
    await phone.page
      .getByRole('link', { name: /Jutrzejsze spotkanie/ })
      .first()
      .tap();
    await settled(phone.page);
    await phone.page.getByRole('link', { name: 'Galeria Żoliborz' }).first().tap();
    await settled(phone.page);
    const call = phone.page.getByRole('link', { name: '22 000 00 09' });
    expect(await call.getAttribute('href')).toBe('tel:220000009');
    expect(
      await phone.page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  });
});
