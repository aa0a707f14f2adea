import type { Page } from 'playwright-core';

/** Starts counting clicks on this screen and those that follow. A click on a label counts once. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { clicks: number };
    counted.clicks = 0;
    const count = (event: MouseEvent) => {
      // Ignores the synthetic click that a click on a label triggers on its field.
      if (event.isTrusted && event.detail > 0) counted.clicks += 1;
    };
    document.addEventListener('click', count, true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
}
