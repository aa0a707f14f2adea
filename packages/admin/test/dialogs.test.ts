import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findings } from './accessibility.js';
import { launchBrowser } from './browser.js';
import { dialogsOf } from './dialogs.js';
import { coordinator, settled, visitor, type Person } from './person.js';
import { ALL, LOOKS, sampleIds } from './screens.js';
import { serveApp, type ServedApp } from './served-app.js';

const SOURCES = join(import.meta.dirname, '..', 'src');

describe('every dialog', () => {
  let browser: Browser;
  let app: ServedApp;
  let dialogs: ReturnType<typeof dialogsOf>;
  beforeAll(async () => {
    [browser, app] = await Promise.all([launchBrowser(), serveApp({ filled: ALL })]);
    dialogs = dialogsOf(await sampleIds(await coordinator(browser, app)));
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it('is opened here', () => {
    const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.dialog.tsx'))
      .map((name) => name.replaceAll('\\', '/').replace('.dialog.tsx', ''));
    expect(Object.keys(dialogs).sort()).toEqual(modules.sort());
  });

  it.each(LOOKS)(
    'shows nothing that axe objects to, takes the focus, and gives it back ($colorScheme, $width px)',
    async ({ colorScheme, width }) => {
      const screen = { colorScheme, viewport: { width, height: 800 } };
      const [signedIn, anyone] = await Promise.all([
        coordinator(browser, app, screen),
        visitor(browser, app, screen),
      ]);
      const found: Record<string, string[]> = {};
      for (const [name, ways] of Object.entries(dialogs))
        for (const way of ways) {
          const wrong = await lookAt(way.isVisitor ? anyone : signedIn, way);
          if (wrong.length > 0) found[`${name} on ${way.path}`] = wrong;
        }
      expect(found).toEqual({});
    },
  );
});

/** What is wrong with a dialog while it is open, and after Escape has closed it. */
async function lookAt(
  person: Person,
  { path, open, comesByItself }: ReturnType<typeof dialogsOf>[string][number],
): Promise<string[]> {
  const { page, complaints } = person;
  complaints.length = 0;
  await person.open(path);
  await open(person);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await settled(page);
  const isFocused = await dialog.evaluate((element) => element.contains(document.activeElement));
  const all = [...(await findings(page)), ...complaints];
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  if (!isFocused) all.push('the focus stayed outside');
  if (!comesByItself && !(await isFocusThere(person))) all.push('the focus was lost');
  return all;
}

/** The focus goes back once what closed the dialog has put it nowhere itself: a turn later. */
async function isFocusThere({ page }: Person): Promise<boolean> {
  const isThere = () => document.activeElement !== document.body;
  return page.waitForFunction(isThere, undefined, { timeout: 3000 }).then(
    () => true,
    () => false,
  );
}
