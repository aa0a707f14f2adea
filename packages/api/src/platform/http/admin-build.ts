import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** In order of preference: the smaller first. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof ENCODINGS;

/** The admin app as Vite built it. Only files that exist when this is read are served. */
export interface AdminBuild {
  /** Absolute. */
  readonly folder: string;
  /** The app's page, with the placeholder `__CSP_NONCE__`. */
  readonly index: string;
  /** The page of the GraphQL explorer, with the same placeholder; null if the build has none. */
  readonly explorer: string | null;
  /** Whether a path is a screen of the app. */
  readonly isScreen: (path: string) => boolean;
  /** Path (`/assets/a-1.js`) → the encodings for which a compressed file exists. */
  readonly files: ReadonlyMap<string, readonly Encoding[]>;
}

/** @returns null if there is no build; then only the API is served */
export function readAdminBuild(folder: string): AdminBuild | null {
  const index = readPage(folder, 'index.html');
  if (index === null) return null;
  return {
    folder,
    index,
    explorer: readPage(folder, 'explorer.html'),
    isScreen: screensOf(readPage(folder, '.paths.json')),
    files: filesOf(folder),
  };
}

/** The file name for this encoding. */
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

/** @param paths JSON of the patterns that the build lists; `$name` stands for any segment. Without it every path is one. */
function screensOf(paths: string | null): AdminBuild['isScreen'] {
  if (paths === null) return () => true;
  const patterns = (JSON.parse(paths) as string[]).map((pattern) => pattern.split('/'));
  return (path) => {
    const parts = (path.replace(/\/$/, '') || '/').split('/');
    return patterns.some(
      (pattern) =>
        pattern.length === parts.length &&
        pattern.every((part, i) => (part.startsWith('$') ? parts[i] !== '' : part === parts[i])),
    );
  };
}

/**
 * All files except pages (they have their own paths), compressed siblings, and dotfiles, which belong to the
 * build tool.
 */
function filesOf(folder: string): ReadonlyMap<string, readonly Encoding[]> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`);
  const names = new Set(all);
  const encodings = Object.keys(ENCODINGS) as Encoding[];
  return new Map(
    all
      .filter((name) => !/\/\.|\.html$|\.(br|gz)$/.test(name))
      .map((name) => [name, encodings.filter((one) => names.has(encodedName(name, one)))]),
  );
}
