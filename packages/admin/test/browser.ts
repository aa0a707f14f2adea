import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);
const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The version of the package; each version is unpacked into its own folder. */
const VERSION = manifest.devDependencies['@sparticuz/chromium'] ?? '';
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
 * Launches Chromium: the one at `CHROMIUM_PATH`, the system's, or the one from the npm package
 * @sparticuz/chromium (Linux), which includes libraries and fonts for systems that lack them.
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...flags];
  const own = process.env['CHROMIUM_PATH'] ?? NAMES.flatMap(onPath)[0];
  if (own) return chromium.launch({ executablePath: own, args });
  const { executablePath, env } = await unpack();
  // First tries the system's libraries; the package's own are for systems without them.
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

/** Unpacks the browser once per user. Processes that do so at the same time never see a partial folder. */
async function unpack(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, `partnerstwa-chromium-${VERSION}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
    // In a separate process, because the package would not see changes to the environment inside jest.
    await run(process.execPath, [join(import.meta.dirname, 'unpack-browser.mjs')], { env });
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(fresh, { recursive: true });
    }
  }
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env: definedOf({ ...process.env, ...env }) };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
