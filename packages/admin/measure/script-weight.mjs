import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = (path) => fileURLToPath(new URL(`../dist${path}.gz`, import.meta.url));

/** What Start brings of script when one is signed in, as gzip has it. */
export async function startScript({ page, open }) {
  const scripts = new Set();
  const note = (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  };
  page.on('request', note);
  await open('/');
  page.off('request', note);
  const bytes = [...scripts].reduce((sum, path) => sum + statSync(dist(path)).size, 0);
  const measured = `${(bytes / 1000).toFixed(1)} kB in ${scripts.size} files`;
  return [['script of Start, signed in (gzip)', '≤ 180 kB', measured]];
}
