import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from 'playwright-core';
import type { Person } from './person.js';

const DIST = join(import.meta.dirname, '..', 'dist');

/** The script that Start brings, as gzip has it. */
export async function startScript({ page, open }: Person): Promise<{ bytes: number; files: number }> {
  const scripts = new Set<string>();
  const note = (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  };
  page.on('request', note);
  await open('/');
  page.off('request', note);
  const bytes = [...scripts].reduce((sum, path) => sum + statSync(join(DIST, `${path}.gz`)).size, 0);
  return { bytes, files: scripts.size };
}
