import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findings, layoutFindings } from './accessibility.js';
import { launchBrowser } from './browser.js';

const ADMIN = join(import.meta.dirname, '..');
const VITE = join(ADMIN, 'node_modules', 'vite', 'bin', 'vite.js');
/** Photographs to look at; not kept in the repository. */
const PHOTOGRAPHS = join(ADMIN, '..', '..', 'var', 'parts');
const ORIGIN = 'http://parts.test';

/** Everything that opens is opened once on a desk and once on a phone. That axe finds nothing in dialogs is tested on the screens. */
const LOOKS = [
  { colorScheme: 'dark', width: 1440, opensAll: true },
  { colorScheme: 'light', width: 390, opensAll: true },
  { colorScheme: 'light', width: 1920, opensAll: false },
  { colorScheme: 'dark', width: 320, opensAll: false },
] as const;

describe('the page of all shared parts', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'partnerstwa-parts-'));
    mkdirSync(PHOTOGRAPHS, { recursive: true });
    const args = [
      VITE,
      'build',
      '--mode',
      'parts',
      '--outDir',
      folder,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ADMIN, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The page was not built: ${stderr}`);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const openPage = async ({ colorScheme, width }: (typeof LOOKS)[number]) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      locale: 'pl-PL',
      timezoneId: 'Europe/Warsaw',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
    );
    await page.goto(`${ORIGIN}/ui.html`);
    await page.locator('h1').waitFor();
    // The skeleton shows itself late.
    await page.getByText('Wczytuję…').first().waitFor({ state: 'attached' });
    return { page, complaints };
  };

  it.each(LOOKS)(
    'shows every shared part, and nothing that axe objects to, sticks out or is cut off ($colorScheme, $width px)',
    async (look) => {
      const { page, complaints } = await openPage(look);
      const found: Record<string, string[]> = {};
      let missing = await missingParts(page);
      const lookAt = async (what: string, check: typeof findings) => {
        found[what] = await check(page);
        const stillMissing = await missingParts(page);
        missing = missing.filter((part) => stillMissing.includes(part));
      };
      const photograph = (what: string, fullPage: boolean) =>
        page.screenshot({ path: photographOf(`${look.colorScheme}-${look.width}-${what}`), fullPage });
      await photograph('page', true);
      await lookAt('page', findings);
      if (look.opensAll) {
        for await (const what of openOneByOne(page)) {
          await photograph(what, false);
          await lookAt(what, layoutFindings);
        }
        expect(missing).toEqual([]);
      }
      const wrong = Object.fromEntries(Object.entries(found).filter(([, each]) => each.length > 0));
      expect({ ...wrong, complaints }).toEqual({ complaints: [] });
      await page.context().close();
    },
  );
});

/** Opens each dialog, message, card and list of suggestions, and closes it when the next one is asked for. */
async function* openOneByOne(page: Page): AsyncGenerator<string> {
  for (const opener of await page.locator('[data-opener]').all()) {
    const name = await opener.innerText();
    await opener.click();
    yield name;
    await page.keyboard.press('Escape');
    for (const close of await page.locator('[data-toast]').getByRole('button', { name: 'Zamknij' }).all())
      await close.click();
  }
  for (const picker of await page.locator('input[aria-haspopup=listbox]').all()) {
    await picker.fill('szkoła');
    yield `picker ${await picker.getAttribute('name')}`;
    await picker.fill('');
  }
  for (const menu of await page.locator('button[aria-expanded=false]').all()) {
    const name = await menu.innerText();
    await menu.click();
    yield `menu ${name}`;
    await page.keyboard.press('Escape');
  }
}

/** The shared components that are not on the page at the moment (src/parts/missing-parts.ts). */
function missingParts(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { missingParts(): string[] }).missingParts());
}

function photographOf(name: string): string {
  return join(PHOTOGRAPHS, `${name.replace(/[^\p{L}\d-]+/gu, '-')}.png`);
}
