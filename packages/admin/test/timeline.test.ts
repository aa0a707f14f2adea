import { findings } from './accessibility.js';
import { fillHalfYear, HALF_YEAR } from './half-year.js';
import { opened } from './opened.js';
import { coordinator, settled, type Person } from './person.js';

describe('the timeline of a full half-year', () => {
  const at = opened();
  const address = `/kalendarz?widok=pasy&od=${HALF_YEAR.from}`;
  beforeAll(async () => {
    const person = await coordinator(at);
    await fillHalfYear(person);
    await person.context.close();
  });
  let person: Person;
  const open = async (screen: Parameters<typeof coordinator>[1] = {}) => {
    person = await coordinator(at, screen);
    await person.page.clock.setFixedTime(new Date(`${HALF_YEAR.today}T10:00:00+02:00`));
    await person.open(address);
    return person.page;
  };
  afterEach(() => person.context.close());

  it('fits 41 events, in lanes for four partnerships and joint events, into 1440 × 900', async () => {
    const page = await open({ viewport: { width: 1440, height: 900 } });
    await page.getByText('41 wydarzeń').waitFor();
    const lanes = page.getByRole('group', { name: /Wydarzenia partnerstw/ });
    expect(await lanes.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Dla Rudawki i Zatrasia',
      'Marymont-Kaskada',
      'Sady Żoliborskie',
      'Żoliborz Oficerski',
      'Wspólne',
    ]);
    const events = await lanes
      .locator('[data-event]')
      .evaluateAll((cards) => new Set(cards.map((card) => (card as HTMLElement).dataset['event'])).size);
    expect(events).toBe(41);
    const box = await lanes.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  });

  it('places cards within their lanes without overlaps', async () => {
    const page = await open();
    const covered = await page.locator('section ul').evaluateAll((lanes) =>
      lanes.flatMap((lane) => {
        const cards = [...lane.children].map((card) => ({
          name: card.textContent,
          box: card.getBoundingClientRect(),
        }));
        const { right } = lane.getBoundingClientRect();
        return cards.flatMap(({ name, box }, i) =>
          box.right > right + 1 ||
          cards.some(
            (other, j) =>
              j > i &&
              box.left < other.box.right &&
              other.box.left < box.right &&
              box.top < other.box.bottom &&
              other.box.top < box.bottom,
          )
            ? [name]
            : [],
        );
      }),
    );
    expect(covered).toEqual([]);
  });

  it('places a card on its day, and a card without a day across its month', async () => {
    const page = await open();
    const lane = page.getByRole('region', { name: 'Sady Żoliborskie' });
    const track = await lane.locator('ul').boundingBox();
    const boxOf = (name: RegExp) => lane.locator('[data-event]').filter({ hasText: name }).boundingBox();
    const [picnic, planning] = [await boxOf(/Letnie kino/), await boxOf(/Planowanie świąt/)];
    const daysIn = (x = 0) => ((x - (track?.x ?? 0)) * 184) / (track?.width ?? 1);
    expect(Math.round(daysIn(picnic?.x))).toBe(28);
    expect(Math.round(daysIn(planning?.x))).toBe(31 + 31 + 30);
    expect(Math.round(daysIn((planning?.x ?? 0) + (planning?.width ?? 0)))).toBe(31 + 31 + 30 + 31);
  });

  it('omits a partnership’s name from titles in its lane, and shows joint events in each organiser’s lane', async () => {
    const page = await open();
    const lane = (name: string) => page.getByRole('region', { name });
    await lane('Żoliborz Oficerski').getByText('Planowanie świąt', { exact: true }).waitFor();
    const dance = /Integracyjna Potańcówka/;
    for (const [name, n] of [
      ['Marymont-Kaskada', 1],
      ['Żoliborz Oficerski', 1],
      ['Wspólne', 1],
      ['Sady Żoliborskie', 0],
    ] as const)
      expect(await lane(name).getByRole('link', { name: dance }).count()).toBe(n);
  });

  it('lets the keyboard reach an event through skip links, and every other event with arrow keys', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Przejdź do wydarzeń');
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('Planowanie świąt');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Sadzenie drzew');
    await page.keyboard.press('Home');
    expect(await focused()).toContain('Podsumowanie półrocza');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.innerText)).toContain(
      'Marymont',
    );
    expect(await page.locator('[data-stop][tabindex="0"]').count()).toBe(1);
  });

  it('is available as a list with one Tab stop and arrow keys', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Lista' }).click();
    await page.getByRole('heading', { level: 2, name: 'lipiec 2027' }).waitFor();
    const links = page.locator('#wydarzenia [data-event] a');
    await page.locator('#wydarzenia [data-stop][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.locator('#wydarzenia [data-stop][tabindex="0"]').count()).toBe(1);
  });

  it('keeps its scale aligned with the lanes if there are no events', async () => {
    const page = await open();
    await page.goto('/kalendarz?widok=pasy&od=2041-07');
    await settled(page);
    const scale = await page.getByRole('link', { name: 'lipiec', exact: true }).boundingBox();
    const lane = await page.getByRole('region', { name: 'Wspólne' }).locator('ul').boundingBox();
    expect(Math.abs((scale?.x ?? 0) - (lane?.x ?? 0))).toBeLessThan(3);
  });

  it('previews an event on Space until Escape, and on hover until the mouse leaves', async () => {
    const page = await open();
    const card = page.getByRole('link', { name: /Mikołajki w Pawilonie/ });
    const preview = page.getByRole('dialog', { name: 'Mikołajki w Pawilonie' });
    await card.focus();
    await page.keyboard.press('Space');
    await preview.getByText('sobota, 4 grudnia 2027').waitFor();
    await preview.getByRole('link', { name: 'miejsce' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    expect(await card.evaluate((link) => link === document.activeElement)).toBe(true);
    await card.hover();
    await preview.waitFor();
    await preview.getByText('sobota, 4 grudnia 2027').hover();
    await preview.getByRole('button', { name: /Zmień stan/ }).click();
    await preview.getByRole('button', { name: /^Odwołane/ }).click();
    await page.getByRole('status').getByText('Zapisano').waitFor();
    await page.mouse.move(5, 5);
    await preview.waitFor({ state: 'detached' });
  });

  it('moves an event in a dialog opened with M, and keeps the focus on the event', async () => {
    const page = await open();
    const card = page.getByRole('link', { name: /Mikołajki w Pawilonie/ });
    await card.focus();
    await page.keyboard.press('m');
    await page.getByRole('dialog', { name: /Przesuń/ }).waitFor();
    await page.getByRole('button', { name: 'Dzień później', exact: true }).click();
    await page.getByRole('button', { name: 'Przesuń', exact: true }).click();
    await page.getByRole('status').getByText('Przesunięto na 5 grudnia 2027').waitFor();
    await page
      .getByRole('link', { name: /Mikołajki w Pawilonie.*5 grudnia/ })
      .and(page.locator(':focus'))
      .waitFor();
  });

  it('shows lists that start today on a narrow screen, and earlier events on demand', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const lane = page.getByRole('region', { name: 'Dla Rudawki i Zatrasia' });
    expect(await lane.getByRole('link', { name: /Kino plenerowe/ }).count()).toBe(0);
    await lane.getByRole('link', { name: /Sadzenie drzew/ }).waitFor();
    await lane.getByRole('button', { name: /Pokaż wcześniejsze/ }).tap();
    await lane.getByRole('link', { name: /Kino plenerowe/ }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it.each([
    ['light', 1440],
    ['dark', 1024],
  ] as const)(
    'has no accessibility findings and does not cut off text (%s, %i px)',
    async (colorScheme, width) => {
      const page = await open({ colorScheme, viewport: { width, height: 900 } });
      expect(await findings(page)).toEqual([]);
    },
  );

  it('prints on one A4 page', async () => {
    const page = await open();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await settled(page);
  });
});
