import { coordinator, settled } from '../test/person.ts';
import { FILLED } from '../test/served-app.ts';

const RUNS = 5;
const YEAR = FILLED.from.slice(0, 4);

/* global document, self, PerformanceObserver -- of the page, where the functions given to evaluate run */

/**
 * The time that the browser ran scripts from the navigation until the screen stopped changing: sending the query, reading
 * the answer and rendering. The goal counts less, because it begins when the data have arrived.
 */
export async function calendarFigures(opened) {
  const { page } = await coordinator(opened);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const at = (view, od) => `/kalendarz?widok=${view}&od=${od}`;
  const lanes = await scriptOf(page, cdp, at('pasy', '2040-01'), at('pasy', FILLED.from));
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const year = await scriptOf(page, cdp, at('rok', '2040'), at('rok', YEAR));
  const month = await scriptOf(page, cdp, at('miesiac', '2040-01'), at('miesiac', FILLED.from));
  const click = await slowestClick(page, at('pasy', FILLED.from), ['Lista', 'Pasy', 'Filtry']);
  return [
    ['lanes of 5,000 events: script of asking, reading and drawing', '≤ 100 ms after data', lanes],
    ['year of 5,000 events: the same', '≤ 100 ms', year],
    ['month of 834 events: the same', '≤ 100 ms', month],
    ['a click there: to the list, to the lanes, filters; script of the slowest', '≤ 50 ms', click],
    ['elements on the lanes of 5,000 events', 'grows with what is seen', String(elements)],
  ];
}

/** Navigates within the app from an empty range to the full one, as a link does, and reads the browser's script time. */
async function scriptOf(page, cdp, empty, full) {
  const times = [];
  for (let i = 0; i < RUNS; i += 1) {
    await page.goto(empty);
    await settled(page);
    const before = await scriptSeconds(cdp);
    await page.evaluate((href) => self.__TSR_ROUTER__.navigate({ href }), full);
    // Wait for the number of events, which an empty range does not show.
    await page
      .getByText(/^[\d\s]+wydarze/)
      .first()
      .waitFor();
    await settled(page);
    times.push((await scriptSeconds(cdp)) - before);
  }
  times.sort((a, b) => a - b);
  return `${(times[Math.floor(RUNS / 2)] * 1000).toFixed(0)} ms (median of ${RUNS})`;
}

/** The duration of the handlers of the slowest of several clicks, by the browser's event timing. */
async function slowestClick(page, path, buttons) {
  await page.goto(path);
  await settled(page);
  await page.evaluate(() => {
    self.clicks = [];
    const note = (list) =>
      self.clicks.push(...list.getEntries().map((e) => e.processingEnd - e.processingStart));
    new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 });
  });
  for (const name of buttons) {
    await page.getByRole('button', { name, exact: true }).click();
    await settled(page);
  }
  const slowest = await page.evaluate(() => Math.max(0, ...self.clicks));
  return `${slowest.toFixed(0)} ms`;
}

async function scriptSeconds(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value;
}
