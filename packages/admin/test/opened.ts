import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serveApp, type ServedApp } from './served-app.js';

/** The served app and a browser to open it with. */
export interface Opened {
  readonly browser: Browser;
  readonly app: ServedApp;
}

/** Starts both before the first test of a block and stops them after the last. */
export function opened(...options: Parameters<typeof serveApp>): Opened {
  const both = {} as { browser: Browser; app: ServedApp };
  beforeAll(async () => {
    [both.browser, both.app] = await Promise.all([launchBrowser(), serveApp(...options)]);
  });
  afterAll(async () => {
    await both.browser.close();
    await both.app.stop();
  });
  return both;
}
