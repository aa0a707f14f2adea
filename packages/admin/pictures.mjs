/**
 * `pnpm pictures`: serves the app with the Żoliborz data set and takes the screenshots of the README. Can be
 * repeated at any time.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './test/browser.ts';
import { coordinator } from './test/person.ts';
import { sampleIds } from './test/screens.ts';
import { serveApp } from './test/served-app.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

const [browser, app] = await Promise.all([launchBrowser(), serveApp()]);
try {
  const person = await coordinator({ browser, app });
  const { event, partner } = await sampleIds(person);
  const shots = [
    ['calendar', '/kalendarz?widok=pasy&od=2018-07', {}],
    ['partner', `/partnerzy/${partner}`, {}],
    ['event', `/wydarzenia/${event}`, {}],
    [
      'telephone',
      '/kalendarz?widok=lista&od=2018-01',
      { viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
    ],
  ];
  for (const [name, path, screen] of shots) {
    const { page, open } = await coordinator({ browser, app }, { deviceScaleFactor: 1.5, ...screen });
    await open(path);
    await page.screenshot({ path: `${folder}${name}.png` });
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await app.stop();
}
