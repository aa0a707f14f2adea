import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from 'playwright-core';
import type { Person } from './person.js';

const DIST = join(import.meta.dirname, '..', 'dist');

/**
 * The gzipped size of the script that Start needs for its first view, without parts that load later, such as
 * the count in the rail.
 */
export async function startScript({ page }: Person): Promise<{ bytes: number; files: number }> {
  const scripts = new Set<string>();
  const note = (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  };
  page.on('request', note);
  await page.goto('/');
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0);
  page.off('request', note);
  const bytes = [...scripts].reduce((sum, path) => sum + statSync(join(DIST, `${path}.gz`)).size, 0);
  return { bytes, files: scripts.size };
}
