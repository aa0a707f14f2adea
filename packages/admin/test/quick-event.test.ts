import type { Page } from 'playwright-core';
import { countClicks } from './clicks.js';
import { opened } from './opened.js';
import { coordinator, settled, type Person } from './person.js';

describe('the small card for a new event', () => {
  const at = opened();
  let person: Person;
  let page: Page;
  beforeEach(async () => {
    person = await coordinator(at);
    page = person.page;
  });
  afterEach(() => person.context.close());

  const day = (of: string) => page.locator(`td[data-drop-day="${of}"]`);
  const card = () => page.getByRole('dialog', { name: 'Nowe wydarzenie' });
  const isFocused = (selector: string) =>
    page.locator(selector).evaluate((element) => element === document.activeElement);

  it('opens beside an empty day, reads the date from one line, saves a draft with Enter, and returns the focus', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2027-11');
    await day('2027-11-17').click({ position: { x: 60, y: 60 } });
    await card().getByLabel('Nazwa wydarzenia').and(page.locator(':focus')).waitFor();
    const [box, cell] = [await card().boundingBox(), await day('2027-11-17').boundingBox()];
    const isBeside = box && cell && (box.x >= cell.x + cell.width || box.x + box.width <= cell.x);
    expect(isBeside).toBe(true);
    // The event has no organiser until somebody chooses one.
    expect(await card().getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.keyboard.type('Potańcówka sąsiedzka');
    await card().getByLabel('Kiedy').fill('piątek 19, 17-20');
    await card().getByText('piątek, 19 listopada 2027, 17:00–20:00', { exact: true }).waitFor();
    await card().getByText('Marymont-Kaskada').click();
    await card().getByLabel('Kiedy').press('Enter');
    await card().waitFor({ state: 'detached' });
    const entered = day('2027-11-19').getByRole('link', { name: /Potańcówka sąsiedzka/ });
    await entered.waitFor();
    expect(await isFocused('[data-add="2027-11-17"]')).toBe(true);
    await entered.click();
    await settled(page);
    await page.getByText('17:00–20:00').first().waitFor();
    expect(await page.getByRole('button', { name: /^Zmień stan/ }).innerText()).toContain('Szkic');
  });

  it('opened beside a day of another month, returns the focus to the day with the tab stop', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2027-11');
    await day('2027-12-04').click({ position: { x: 60, y: 60 } });
    await card().getByLabel('Nazwa wydarzenia').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await isFocused('[data-add="2027-11-01"]')).toBe(true);
  });

  it('keeps the keys typed before its title field has loaded', async () => {
    let answer: () => void = () => undefined;
    const typed = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('EventChoices')) await typed;
      await route.continue();
    });
    await person.open('/kalendarz?widok=miesiac&od=2027-11');
    await day('2027-11-18').click({ position: { x: 60, y: 60 } });
    await page.keyboard.type('Piknik');
    answer();
    await card().getByLabel('Nazwa wydarzenia').and(page.locator(':focus')).waitFor();
    await page.keyboard.type(' na Kaskadzie');
    expect(await card().getByLabel('Nazwa wydarzenia').inputValue()).toBe('Piknik na Kaskadzie');
  });

  it('rejects a day that does not exist, and keeps the text', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2027-11');
    await page.locator('[data-add="2027-11-10"]').focus();
    await page.keyboard.press('n');
    await page.keyboard.type('Bez dnia');
    await card().getByLabel('Kiedy').fill('31.11, 17-20');
    await card().getByRole('button', { name: 'Zapisz szkic' }).click();
    await card().getByText('Takiego dnia nie ma. Sprawdź dzień i miesiąc.').waitFor();
    expect(await card().getByLabel('Kiedy').inputValue()).toBe('31.11, 17-20');
  });

  it('keeps its content when it is closed, and passes all of it to the full form', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2027-11');
    await day('2027-11-03').click({ position: { x: 60, y: 60 } });
    await card().getByLabel('Nazwa wydarzenia').fill('Spacer po Zatrasiu');
    await card().getByLabel('Kiedy').fill('4.11, 18-19.30');
    await card().getByText('Sady Żoliborskie').click();
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await isFocused('[data-add="2027-11-03"]')).toBe(true);
    await page.keyboard.press('Enter');
    await card().getByText('To Twój szkic', { exact: false }).waitFor();
    expect(await card().getByLabel('Kiedy').inputValue()).toBe('04.11.2027, 18:00-19:30');
    await card().getByRole('button', { name: 'Więcej…' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    const title = page.getByLabel('Nazwa wydarzenia');
    await page.waitForFunction(
      (input) => (input as HTMLInputElement).value !== '',
      await title.elementHandle(),
    );
    expect(await title.inputValue()).toBe('Spacer po Zatrasiu');
    expect(await page.getByLabel('Dzień', { exact: true }).last().inputValue()).toBe('04.11.2027');
    expect(await page.getByLabel('Koniec').inputValue()).toBe('19:30');
    await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spacer po Zatrasiu' }).waitFor();
    await page
      .getByRole('region', { name: /^Organizatorzy/ })
      .getByText('Sady Żoliborskie')
      .waitFor();
  });

  it('enters a joint meeting with day, hours, two organisers and a host in at most nine clicks', async () => {
    await person.open('/kalendarz?widok=miesiac&od=2027-11');
    const clicks = await countClicks(page);
    await day('2027-11-24').click({ position: { x: 60, y: 60 } });
    await card().getByLabel('Nazwa wydarzenia').fill('Wspólne zebranie');
    await card().getByLabel('Kiedy').fill('24, 17-19');
    await card().getByText('Sady Żoliborskie').click();
    await card().getByText('Marymont-Kaskada').click();
    await card().getByRole('button', { name: 'Więcej…' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nowe wydarzenie' }).waitFor();
    await page
      .locator('summary')
      .filter({ hasText: /^Kto jeszcze bierze udział/ })
      .click();
    await page.getByLabel('Rola').selectOption('HOST');
    await page.getByLabel('Dodaj, wpisując nazwę').fill('pawilon kulturalny');
    await page
      .getByRole('option', { name: /Pawilon/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wspólne zebranie' }).waitFor();
    await page
      .getByRole('region', { name: /^Gospodarz/ })
      .getByText(/Pawilon/)
      .waitFor();
    // A person needs one more click to choose a role, which the script selects without clicking.
    expect((await clicks()) + 1).toBeLessThanOrEqual(9);
  });

  it('is a sheet at the bottom of a phone, without sideways scrolling', async () => {
    const phone = await coordinator(at, { viewport: { width: 320, height: 640 }, hasTouch: true });
    await phone.open('/kalendarz?widok=miesiac&od=2027-11');
    await phone.page.locator('[data-add]').first().click();
    const sheet = phone.page.getByRole('dialog', { name: 'Nowe wydarzenie' });
    await sheet.getByLabel('Kiedy').waitFor();
    const box = await sheet.boundingBox();
    expect(box && [box.x, box.width]).toEqual([0, 320]);
    // Nothing covers the button, because the sheet ends above the bottom bar.
    const save = sheet.getByRole('button', { name: 'Zapisz szkic' });
    const place = await save.boundingBox();
    expect(place && box && place.y + place.height <= box.y + box.height).toBe(true);
    await save.click({ trial: true });
    expect(await sheet.getByRole('button', { name: 'Zamknij' }).isVisible()).toBe(true);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await phone.context.close();
  });
});
