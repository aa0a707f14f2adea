import { findings } from './accessibility.js';
import { fillHalfYear, HALF_YEAR } from './half-year.js';
import { opened } from './opened.js';
import { coordinator, type Person } from './person.js';

const DESKTOP = { viewport: { width: 1440, height: 900 } };

describe('the year at a glance', () => {
  const at = opened();
  let person: Person;
  const open = async (
    screen: Parameters<typeof coordinator>[1] = DESKTOP,
    address = '/kalendarz?widok=rok',
  ) => {
    person = await coordinator(at, screen);
    await person.page.clock.setFixedTime(new Date(`${HALF_YEAR.today}T10:00:00+02:00`));
    await person.open(address);
    await person.page.getByRole('table', { name: 'grudzień 2027' }).waitFor();
    return person.page;
  };
  beforeAll(async () => {
    const filler = await coordinator(at);
    await fillHalfYear(filler);
    await filler.context.close();
  });
  afterEach(() => person.context.close());

  it('fits twelve months into 1440 × 900', async () => {
    const page = await open();
    const box = await page.getByRole('table', { name: 'grudzień 2027' }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    expect(await findings(page)).toEqual([]);
  });

  it('labels every day that has events with their number and organisers', async () => {
    const page = await open();
    const days = await page
      .locator('[data-day] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(days.length).toBeGreaterThan(20);
    for (const day of days) expect(day).toMatch(/^\d+ \p{L}+ 2027: \d+\s\p{L}+ \(.+\)$/u);
  });

  it('previews a day on Space, returns the focus on Escape and opens its week on Enter', async () => {
    const page = await open();
    // Tab stops at the next coming day with an event.
    await page.locator('[data-stop][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toMatch(/^21 października 2027: /);
    await page.keyboard.press('Space');
    const card = page.getByRole('dialog', { name: /^Wydarzenia: / });
    await card.getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(label);
    await page.keyboard.press('Enter');
    await page.waitForURL(/widok=tydzien/);
    expect(page.url()).toMatch(/dzien=2027-/);
  });

  it('keeps its filters in the links to weeks', async () => {
    const page = await open(DESKTOP, '/kalendarz?widok=rok&stan=DRAFT');
    const href = await page.locator('[data-day] a').first().getAttribute('href');
    expect(href).toContain('stan=DRAFT');
  });

  it('makes each day with events at least 44 px high on a phone, without sideways scrolling', async () => {
    const page = await open({ viewport: { width: 320, height: 640 }, hasTouch: true });
    const heights = await page
      .locator('[data-day] a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
