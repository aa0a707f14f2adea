import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupError } from './backup.error.js';

/**
 * The file: gzip of lines of JSON. First the header; then each row, an array of PostgreSQL's own texts, table after table in the
 * header's order and number; last the end, with a SHA-256 of all that stands before it.
 */
export const FORMAT = 'partnerstwa-backup';
export const FORMAT_VERSION = 1;

export interface BackupHeader {
  format: typeof FORMAT;
  version: typeof FORMAT_VERSION;
  /** Instant, ISO in UTC. */
  createdAt: string;
  /** Names of the migrations that had run. */
  migrations: string[];
  tables: { name: string; columns: string[]; rows: number }[];
}

export interface BackupEnd {
  sequences: { table: string; column: string; value: string; isCalled: boolean }[];
  sha256: string;
}

/** What a line of the file is, in the order in which they come. */
export type BackupLine =
  { kind: 'header'; header: BackupHeader } | { kind: 'row'; json: string } | { kind: 'end'; end: BackupEnd };

/**
 * Writes the lines beside the file, forces them to disk and only then takes the file's name: a file of that name is always whole.
 * Only its owner may read it, since it holds personal data.
 * @param lines header and rows as JSON; the last is the end without its checksum
 */
export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const output = createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true });
    await pipeline(Readable.from(checked(lines)), createGzip(), output);
    await rename(unfinished, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, path } = error as NodeJS.ErrnoException;
    if (path !== undefined) throw new BackupError(`${file} cannot be written (${code})`, { cause: error });
    throw error;
  }
}

/** Adds the checksum to the last line; gives the text in pieces worth compressing. */
async function* checked(lines: AsyncIterable<string>): AsyncGenerator<string> {
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

/** A rename lasts through a power cut once its folder is on disk; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * The lines of a file, one at a time. The checksum and the number of rows are known at the end, so read to it before trusting.
 * @throws {BackupError} not such a file, a newer format, cut short or changed
 */
export async function* readLines(file: string): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256');
  let left: number | null = null;
  let hasEnded = false;
  for await (const line of textLines(file)) {
    if (hasEnded) throw changed(file);
    if (left === null) {
      const header = parseHeader(file, line);
      left = header.tables.reduce((sum, table) => sum + table.rows, 0);
      yield { kind: 'header', header };
    } else if (left > 0) {
      left -= 1;
      yield { kind: 'row', json: line };
    } else {
      const end = parseEnd(file, line);
      if (end.sha256 !== hash.digest('hex')) throw changed(file);
      hasEnded = true;
      yield { kind: 'end', end };
      continue;
    }
    hash.update(`${line}\n`);
  }
  if (!hasEnded) throw changed(file);
}

/** Split at line feeds only: readline would also split at U+2028, which JSON leaves as it is. */
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
    if (code.startsWith('Z_')) throw changed(file);
    if (/^E[A-Z]+$/.test(code)) throw new BackupError(`${file} cannot be read (${code})`, { cause });
    throw cause;
  } finally {
    input.destroy();
  }
  if (rest !== '') throw changed(file);
}

function parseHeader(file: string, line: string): BackupHeader {
  const header = parsed(line) as Partial<BackupHeader> | null;
  if (header?.format !== FORMAT) throw new BackupError(`${file} is not a backup of this program`);
  if (header.version !== FORMAT_VERSION)
    throw new BackupError(`${file} was made by a newer version of this program: update it first`);
  return header as BackupHeader;
}

function parseEnd(file: string, line: string): BackupEnd {
  const end = parsed(line) as Partial<BackupEnd> | null;
  if (typeof end?.sha256 !== 'string' || !Array.isArray(end.sequences)) throw changed(file);
  return end as BackupEnd;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function changed(file: string): BackupError {
  return new BackupError(`${file} is cut short or was changed: use another copy. Nothing was restored`);
}
