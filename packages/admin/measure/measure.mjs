/** Measures the admin app in a real browser, with the Żoliborz data set and with 5,000 events, and prints one table. */
import { launchBrowser } from '../test/browser.ts';
import { coordinator } from '../test/person.ts';
import { startScript } from '../test/script-weight.ts';
import { serveApp } from '../test/served-app.ts';
import { calendarFigures } from './calendar-figures.mjs';
import { lighthouseScores } from './lighthouse-scores.mjs';

const PORT = 9777;

const [browser, app, filled] = await Promise.all([
  launchBrowser([`--remote-debugging-port=${PORT}`]),
  serveApp(),
  serveApp({ filled: true }),
]);
try {
  const person = await coordinator({ browser, app });
  console.log('Measuring the size of Start …');
  const { bytes, files } = await startScript(person);
  const weight = `${(bytes / 1000).toFixed(1)} kB in ${files} files`;
  const figures = [['script of Start, signed in (gzip)', '≤ 180 kB', weight]];
  console.log('Lighthouse …');
  figures.push(...(await lighthouseScores(app.url, PORT, person)));
  console.log('The calendar …');
  figures.push(...(await calendarFigures({ browser, app: filled })));
  console.log('\n| what | goal | measured |\n| --- | --- | --- |');
  for (const figure of figures) console.log(`| ${figure.join(' | ')} |`);
} finally {
  await browser.close();
  await Promise.all([app.stop(), filled.stop()]);
}
