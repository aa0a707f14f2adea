import type { Page } from 'playwright-core';
import { opened } from './opened.js';
import { coordinator, settled, visitor, type Person } from './person.js';

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

  it('shows the four planning meetings of June 2018 in the tray, and none on a day', async () => {
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

  it('shows four partnerships, fifteen helpers and twenty volunteers of the Kaskada picnic under their names of 2017', async () => {
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

  it('confirms a draft with two clicks, naming who will see it, and undoes that with Ctrl+Z', async () => {
    const id = await enter({ title: 'Spotkanie do potwierdzenia', status: 'DRAFT' });
    await person.open(`/wydarzenia/${id}`);
    // A planned event needs no source, so the page has no section for sources.
    expect(await page.getByRole('region', { name: 'Skąd to wiadomo' }).count()).toBe(0);
    const state = page.getByRole('button', { name: /^Zmień stan/ });
    await state.click();
    await page.getByRole('button', { name: 'Potwierdzone Widzą wszyscy' }).click();
    await page.getByRole('status').getByText('Zapisano').waitFor();
    expect(await state.innerText()).toContain('Potwierdzone');
    await page.keyboard.press('Control+z');
    await page.getByRole('status').getByText('Cofnięto').waitFor();
    expect(await state.innerText()).toContain('Szkic');
  });

  it('keeps organisers in the order in which they were chosen', async () => {
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

  it('offers to plan an event in an empty period', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2041-03');
    await page.getByRole('link', { name: 'Zaplanuj wydarzenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('2041-03');
  });

  it('saves an event in May 2016 without a day with two clicks and a title, and shows it in the tray (user test 6)', async () => {
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

  it('prints the lanes on one A4 page at 200 % zoom, distinguishable in greyscale (user test 12)', async () => {
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

  it('calls tomorrow’s host in three taps on a 320-px screen, without sideways scrolling (user test 9)', async () => {
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
