import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * A Chromium: the one that `CHROMIUM_PATH` names, else one of the system, else the one that the package @sparticuz/chromium brings
 * (Linux), with its own libraries and fonts where the system has none. Nothing needs installing beside npm's packages.
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...flags];
  const own = process.env['CHROMIUM_PATH'] ?? NAMES.flatMap(onPath)[0];
  if (own) return chromium.launch({ executablePath: own, args });
  const { executablePath, env } = await unpack();
  // With the system's libraries first: those it brings are for a system that has none.
  return chromium
    .launch({ executablePath, args })
    .catch(() => chromium.launch({ executablePath, args, env }));
}

function onPath(name: string): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file));
}

/** Unpacks the browser, once, into a folder of this user. */
async function unpack(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'partnerstwa-chromium');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  // The package unpacks under the temporary folder, and its libraries only where it believes to be in that environment.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    const executablePath = await bundled.executablePath();
    return { executablePath, env: definedOf(process.env) };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
