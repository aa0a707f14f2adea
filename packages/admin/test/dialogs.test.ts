import type { Browser, Page } from 'playwright-core';
import { axeFindings, sidewaysOverflow } from './accessibility.js';
import { launchBrowser } from './browser.js';
import { coordinator, settled, visitor, type Person } from './person.js';
import { sampleIds } from './screens.js';
import { serveApp, type ServedApp } from './served-app.js';

/** What opens over a screen: where, for whom, and how it is opened. */
interface Opened {
  readonly path: string;
  readonly isVisitor?: boolean;
  open(page: Page): Promise<void>;
}

describe('every dialog', () => {
  let browser: Browser;
  let app: ServedApp;
  let dialogs: Record<string, Opened>;
  beforeAll(async () => {
    [browser, app] = await Promise.all([launchBrowser(), serveApp()]);
    const ids = await sampleIds(await coordinator(browser, app));
    const click = (name: string | RegExp) => (page: Page) =>
      page.getByRole('button', { name }).first().click();
    dialogs = {
      search: {
        path: '/',
        open: async (page) => {
          await page.keyboard.press('Control+k');
          await page.getByRole('dialog').getByRole('combobox').fill('szkoła');
          await page.getByRole('dialog').getByRole('option').first().waitFor();
        },
      },
      'sign in': { path: '/partnerzy', isVisitor: true, open: click('Zaloguj') },
      'add to a partnership': { path: `/partnerzy/${ids.partner}`, open: click('Dodaj do partnerstwa') },
      'add a contact': { path: `/partnerzy/${ids.partner}`, open: click('Dodaj osobę') },
      'add to a roster': { path: `/partnerstwa/${ids.partnership}`, open: click('Dodaj partnera') },
      'move an event': {
        path: '/kalendarz?widok=miesiac&od=2018-10',
        open: async (page) => {
          await page.locator('[data-movable] a').first().focus();
          await page.keyboard.press('m');
        },
      },
      invite: { path: '/uzytkownicy', open: click(/^Zaproś/) },
      'correct an account': { path: '/uzytkownicy', open: click(/^Popraw/) },
    };
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)(
    'shows nothing that axe objects to, takes the focus, and gives it back (%s, %i px)',
    async (colorScheme, width) => {
      const screen = { colorScheme, viewport: { width, height: 800 } };
      const found: Record<string, string[]> = {};
      for (const [name, { path, isVisitor, open }] of Object.entries(dialogs)) {
        const person: Person = await (isVisitor ? visitor : coordinator)(browser, app, screen);
        const { page } = person;
        await person.open(path);
        await open(page);
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        await settled(page);
        const isFocused = await dialog.evaluate((element) => element.contains(document.activeElement));
        const all = [...(await axeFindings(page)), ...(await sidewaysOverflow(page)), ...person.complaints];
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        if (!isFocused) all.push('the focus stayed outside');
        if (all.length > 0) found[name] = all;
        await person.context.close();
      }
      expect(found).toEqual({});
    },
  );
});
