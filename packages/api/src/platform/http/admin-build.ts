import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** In the order of preference: the smaller first. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof ENCODINGS;

/** What vite made of the admin app. The list is closed: what was not there when it was read is not served. */
export interface AdminBuild {
  /** Absolute. */
  readonly folder: string;
  /** The page of the app, `__CSP_NONCE__` standing where the nonce goes. */
  readonly index: string;
  /** The page of the GraphQL explorer, likewise; null where the build has none. */
  readonly explorer: string | null;
  /** Address (`/assets/a-1.js`) → the encodings in which the file lies beside itself. */
  readonly files: ReadonlyMap<string, readonly Encoding[]>;
}

/** @returns null where there is no build: the API then serves alone */
export function readAdminBuild(folder: string): AdminBuild | null {
  const index = readPage(folder, 'index.html');
  if (index === null) return null;
  return { folder, index, explorer: readPage(folder, 'explorer.html'), files: filesOf(folder) };
}

/** The name under which a file lies that is sent in this encoding. */
export function encodedName(name: string, encoding: Encoding | null): string {
  return encoding === null ? name : `${name}${ENCODINGS[encoding]}`;
}

function readPage(folder: string, name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw error;
  }
}

/** Pages have addresses of their own, encoded siblings none, and what begins with a dot is the builder's, not the app's. */
function filesOf(folder: string): ReadonlyMap<string, readonly Encoding[]> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`);
  const there = new Set(all);
  const encodings = Object.keys(ENCODINGS) as Encoding[];
  return new Map(
    all
      .filter((name) => !/\/\.|\.html$|\.(br|gz)$/.test(name))
      .map((name) => [name, encodings.filter((one) => there.has(encodedName(name, one)))]),
  );
}
