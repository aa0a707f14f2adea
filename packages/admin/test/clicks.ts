import type { Page } from 'playwright-core';

/** Counts what a person clicks from now on, also on screens that follow. A click on a label counts once. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { clicks: number };
    counted.clicks = 0;
    const count = (event: MouseEvent) => {
      // What follows from a click on a label is no further one.
      if (event.isTrusted && event.detail > 0) counted.clicks += 1;
    };
    document.addEventListener('click', count, true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
}
