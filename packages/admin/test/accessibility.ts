import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The automatically detectable problems of a screen in its current state: axe findings, overflow and cut-off
 * text.
 */
export async function findings(page: Page): Promise<string[]> {
  return [...(await axeFindings(page)), ...(await layoutFindings(page))];
}

/** What sticks out of a screen sideways, and what is cut off without saying the rest. */
export async function layoutFindings(page: Page): Promise<string[]> {
  return [...(await sidewaysOverflow(page)), ...(await cutOff(page))];
}

/**
 * The problems of a screen while each of its menus and details is open, one after another. Skips those whose
 * kind is already in `opened`, from this or another screen.
 */
export async function findingsUnfolded(page: Page, opened: Set<string>): Promise<string[]> {
  const folded = page.locator('button[aria-expanded=false]:visible, details:not([open]) > summary:visible');
  const found: string[] = [];
  for (const opener of (await folded.elementHandles()) as ElementHandle<HTMLElement>[]) {
    const look = await opener.evaluate(lookOf);
    if (opened.has(look)) continue;
    opened.add(look);
    await opener.click();
    found.push(...(await findings(page)).map((finding) => `${look}: ${finding}`));
    await page.keyboard.press('Escape');
  }
  return found;
}

/** Identifies buttons that open the same kind of menu, so that each kind is opened once per list. */
function lookOf(element: HTMLElement): string {
  const [, hiddenName] = /^(.+): /.exec(element.querySelector('.visually-hidden')?.textContent ?? '') ?? [];
  const text = hiddenName ? `${hiddenName} ${location.pathname}` : element.textContent;
  return `${element.className} ${text}`.replace(/\d+/g, '');
}

/** The findings of axe, each with rule, element and summary: WCAG 2.2 A and AA, and best practices. */
async function axeFindings(page: Page): Promise<string[]> {
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

/** Up to five elements that extend beyond the right edge; none if the page does not scroll sideways. */
function sidewaysOverflow(page: Page): Promise<string[]> {
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

/** Elements whose text is cut off, except those with a title and those for screen readers only. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const isCut =
          (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 4);
        return (
          isCut &&
          element.clientWidth > 1 &&
          element.innerText.trim() !== '' &&
          style.clipPath === 'none' &&
          element.closest('[title]') === null &&
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        );
      })
      .map((element) => `cut off: ${element.tagName} ${element.className} ${element.innerText.slice(0, 60)}`);
  });
}

/**
 * The visible links, buttons and fields that Tab does not reach, except radio buttons, which arrow keys
 * reach.
 */
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
  // A date field has several Tab stops.
  for (let i = 0; i < wanted.length * 5 + 60 && reached.size < wanted.length; i += 1) {
    await page.keyboard.press('Tab');
    const probe = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset['tabProbe'],
    );
    if (probe !== undefined) reached.add(Number(probe));
  }
  return wanted.filter((_, i) => !reached.has(i));
}
