import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a screen as it stands: rule, and where. WCAG 2.2 A and AA, and best practice. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (self as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`),
  );
}

/** What sticks out sideways on a narrow screen; nothing where the page does not scroll that way. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName} ${element.className.toString()} ${Math.round(element.getBoundingClientRect().right)}`,
      );
  });
}

/** Controls that Tab does not reach: links, buttons and fields that are shown, less those that a group's arrow keys reach. */
export async function unreachedByTab(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !(element as HTMLButtonElement).disabled &&
        element.tabIndex !== -1 &&
        !(element instanceof HTMLInputElement && element.type === 'radio'),
    );
    shown.forEach((element, i) => (element.dataset['tabProbe'] = String(i)));
    return shown.map((element) => element.outerHTML.slice(0, 120));
  });
  const reached = new Set<number>();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // A date field is several stops.
  for (let i = 0; i < wanted.length * 5 + 60 && reached.size < wanted.length; i += 1) {
    await page.keyboard.press('Tab');
    const probe = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset['tabProbe'],
    );
    if (probe !== undefined) reached.add(Number(probe));
  }
  return wanted.filter((_, i) => !reached.has(i));
}
