import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupError } from './backup.error.js';

/**
 * The file contains gzipped lines of JSON: the header; then each row as an array of PostgreSQL's text values,
 * table by table in the order and number that the header states; last, the end with a SHA-256 of everything
 * before it.
 */
export const FORMAT = 'partnerstwa-backup';
export const FORMAT_VERSION = 1;

export interface BackupHeader {
  format: typeof FORMAT;
  version: typeof FORMAT_VERSION;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Names of the applied migrations. */
  migrations: string[];
  tables: { name: string; columns: string[]; rows: number }[];
}

export interface BackupEnd {
  sequences: { table: string; column: string; value: string; isCalled: boolean }[];
  sha256: string;
}

/** The kinds of lines, in the order in which they occur. */
export type BackupLine =
  { kind: 'header'; header: BackupHeader } | { kind: 'row'; json: string } | { kind: 'end'; end: BackupEnd };

/**
 * Writes a temporary file, syncs it to disk and renames it, so that a file of the final name is always
 * complete. An existing file is never overwritten. Only its owner may read it, because it contains personal data.
 * @param lines header and rows as JSON; the last line is the end without its checksum
 */
export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(file)) throw alreadyThere(file);
  const partialFile = `${file}.${process.pid}.part`;
  try {
    const output = createWriteStream(partialFile, { mode: 0o600, flags: 'wx', flush: true });
    await pipeline(Readable.from(withChecksum(lines)), createGzip(), output);
    if (existsSync(file)) throw alreadyThere(file);
    await rename(partialFile, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(partialFile, { force: true });
    const { code, path } = error as NodeJS.ErrnoException;
    if (path !== undefined) throw new BackupError(`${file} cannot be written (${code})`, { cause: error });
    throw error;
  }
}

function alreadyThere(file: string): BackupError {
  return new BackupError(`${file} exists already, and a backup is never overwritten. Name another file`);
}

/** Adds the checksum to the last line, and joins lines to chunks that are large enough to compress well. */
async function* withChecksum(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let last: string | null = null;
  let piece = '';
  for await (const line of lines) {
    if (last !== null) piece += `${last}\n`;
    last = line;
    if (piece.length < 65_536) continue;
    hash.update(piece);
    yield piece;
    piece = '';
  }
  hash.update(piece);
  const end = { ...(JSON.parse(last ?? '{}') as Omit<BackupEnd, 'sha256'>), sha256: hash.digest('hex') };
  yield `${piece}${JSON.stringify(end)}\n`;
}

/** A rename survives a power cut only after its folder is synced. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * The lines of a file, one at a time. The checksum is verified at the end, so read to the end before you
 * trust a line.
 * @throws {BackupError} the file is not a backup, has a newer format, or is truncated or damaged
 */
export async function* readLines(file: string): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256');
  let rowsLeft: number | null = null;
  let hasEnded = false;
  for await (const line of textLines(file)) {
    if (hasEnded) throw damaged(file);
    if (rowsLeft === null) {
      const header = parseHeader(file, line);
      rowsLeft = header.tables.reduce((sum, table) => sum + table.rows, 0);
      yield { kind: 'header', header };
    } else if (rowsLeft > 0) {
      rowsLeft -= 1;
      yield { kind: 'row', json: line };
    } else {
      const end = parseEnd(file, line);
      if (end.sha256 !== hash.digest('hex')) throw damaged(file);
      hasEnded = true;
      yield { kind: 'end', end };
      continue;
    }
    hash.update(`${line}\n`);
  }
  if (!hasEnded) throw damaged(file);
}

/** Splits at line feeds only. `readline` would also split at U+2028, which JSON does not escape. */
async function* textLines(file: string): AsyncGenerator<string> {
  const input = createReadStream(file);
  const unzipped = createGunzip().setEncoding('utf8');
  input.once('error', (error) => unzipped.destroy(error));
  let rest = '';
  try {
    for await (const text of input.pipe(unzipped) as AsyncIterable<string>) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    const code = String((cause as { code?: unknown }).code);
    if (code.startsWith('Z_')) throw damaged(file);
    if (/^E[A-Z]+$/.test(code)) throw new BackupError(`${file} cannot be read (${code})`, { cause });
    throw cause;
  } finally {
    input.destroy();
  }
  if (rest !== '') throw damaged(file);
}

function parseHeader(file: string, line: string): BackupHeader {
  const header = parseOrNull(line) as Partial<BackupHeader> | null;
  if (header?.format !== FORMAT) throw new BackupError(`${file} is not a backup of this application`);
  if (header.version !== FORMAT_VERSION)
    throw new BackupError(
      `${file} was made by a newer version of this application. Update the application first`,
    );
  return header as BackupHeader;
}

function parseEnd(file: string, line: string): BackupEnd {
  const end = parseOrNull(line) as Partial<BackupEnd> | null;
  if (typeof end?.sha256 !== 'string' || !Array.isArray(end.sequences)) throw damaged(file);
  return end as BackupEnd;
}

function parseOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function damaged(file: string): BackupError {
  return new BackupError(`${file} is truncated or damaged. Use another copy. Nothing was restored`);
}
