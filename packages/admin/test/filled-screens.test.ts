import type { Browser } from 'playwright-core';
import { findings } from './accessibility.js';
import { launchBrowser } from './browser.js';
import { coordinator } from './person.js';
import { ALL, filledCalendar, lookAtAll, LOOKS, sampleIds, screensOf } from './screens.js';
import { serveApp, type ServedApp } from './served-app.js';

describe('with 5,000 events more', () => {
  let browser: Browser;
  let app: ServedApp;
  let addresses: readonly string[];
  beforeAll(async () => {
    [browser, app] = await Promise.all([launchBrowser(), serveApp({ filled: true })]);
    const person = await coordinator(browser, app);
    const ids = await sampleIds(person);
    const calendar = filledCalendar(ids);
    addresses = ALL ? [...calendar, ...Object.values(screensOf(ids)).flat()] : calendar.slice(0, 4);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each(LOOKS)(
    'no screen shows what axe objects to, sticks out sideways or is cut off ($colorScheme, $width px)',
    async ({ colorScheme, width }) => {
      const person = await coordinator(browser, app, { colorScheme, viewport: { width, height: 800 } });
      expect(await lookAtAll(person, addresses, findings)).toEqual({});
    },
  );
});
