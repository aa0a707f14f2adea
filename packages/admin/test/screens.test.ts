import type { Browser } from 'playwright-core';
import { axeFindings, sidewaysOverflow, unreachedByTab } from './accessibility.js';
import { launchBrowser } from './browser.js';
import { coordinator, settled, type Person } from './person.js';
import { routerPaths, sampleIds, screensOf } from './screens.js';
import { startScript } from './script-weight.js';
import { serveApp, type ServedApp } from './served-app.js';

/** A subset here; `.ci/run` asks for every theme at every width (SCREENS=all). */
const ALL = process.env['SCREENS'] === 'all';
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  ...(ALL
    ? ([
        { colorScheme: 'dark', width: 1280 },
        { colorScheme: 'light', width: 320 },
        { colorScheme: 'light', width: 640 },
      ] as const)
    : []),
] as const;

describe('every screen of the router', () => {
  let browser: Browser;
  let app: ServedApp;
  let screens: Readonly<Record<string, readonly string[]>>;
  let paths: string[];
  beforeAll(async () => {
    [browser, app] = await Promise.all([launchBrowser(), serveApp()]);
    const person = await coordinator(browser, app);
    screens = screensOf(await sampleIds(person));
    await person.open('/');
    paths = await routerPaths(person.page);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it('has an address here to look at it', () => {
    expect(paths.filter((path) => !(path in screens))).toEqual([]);
    expect(Object.keys(screens).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('begins with at most 180 kB of script, packed, for who is signed in', async () => {
    const { bytes } = await startScript(await coordinator(browser, app));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(180_000);
  });

  it.each(LOOKS)(
    'shows nothing that axe objects to, and nothing sideways ($colorScheme, $width px)',
    async ({ colorScheme, width }) => {
      const person = await coordinator(browser, app, { colorScheme, viewport: { width, height: 800 } });
      expect(
        await lookAtAll(person, async () => [
          ...(await axeFindings(person.page)),
          ...(await sidewaysOverflow(person.page)),
        ]),
      ).toEqual({});
    },
  );

  it('is reached whole by Tab', async () => {
    const person = await coordinator(browser, app);
    expect(await lookAtAll(person, () => unreachedByTab(person.page))).toEqual({});
  });

  /** What a look finds on each screen, by address; and what the browser complained of. */
  async function lookAtAll(person: Person, look: () => Promise<string[]>): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const address of Object.values(screens).flat()) {
      person.complaints.length = 0;
      await person.page.goto(address);
      await settled(person.page);
      const all = [...(await look()), ...person.complaints];
      if (all.length > 0) found[address] = all;
    }
    return found;
  }
});
