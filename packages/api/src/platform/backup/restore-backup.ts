import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { BackupError } from './backup.error.js';
import { readLines, type BackupEnd, type BackupHeader } from './backup-file.js';
import {
  nonDeferrableForeignKeys,
  migrationsOf,
  quoted,
  sequencesOf,
  tablesOf,
  type CatalogueTable,
} from './catalogue.js';
import { inLongTransaction } from './long-transaction.js';
import type { Progress } from './progress.js';

/** Most rows, and approximate number of characters, in one statement. */
const BATCH = 500;
const BATCH_LENGTH = 1_000_000;

/**
 * Reads the whole file and returns its header. Changes nothing.
 * @throws {BackupError} the file cannot be read, is not a backup, or is truncated or damaged
 */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  for await (const line of readLines(file)) if (line.kind === 'header') header = line.header;
  return header!;
}

/**
 * Restores a verified backup into an empty database with the same migrations, in one transaction.
 * @returns number of restored rows
 * @throws {BackupError} the database contains data, or its schema differs; nothing is changed
 */
export async function restoreBackup(database: Database, file: string, progress: Progress): Promise<number> {
  return inLongTransaction(database, 'READ COMMITTED', async (manager) => {
    const tables = await tablesOf(manager);
    await lockAndRequireEmpty(manager, tables);
    const deferred = await deferForeignKeys(manager);
    const { header, end } = await insertRows(manager, file, tables, progress);
    await manager.query('set constraints all immediate');
    for (const { table, name } of deferred) {
      await manager.query(`alter table ${quoted(table)} alter constraint ${quoted(name)} not deferrable`);
    }
    await setSequences(manager, end);
    return countRows(manager, header);
  });
}

/** The lock keeps others from writing between this check and the restore. */
async function lockAndRequireEmpty(manager: EntityManager, tables: CatalogueTable[]): Promise<void> {
  if (tables.length === 0) return;
  await manager.query(
    `lock table ${tables.map(({ name }) => quoted(name)).join(', ')} in share row exclusive mode`,
  );
  for (const { name } of tables) {
    const rows = await manager.query<unknown[]>(`select 1 from ${quoted(name)} limit 1`);
    if (rows.length === 0) continue;
    throw new BackupError(
      `The database already contains data (table ${name}), and a restore never overwrites data. Choose an empty one with DATA_DIR or DATABASE_URL`,
    );
  }
}

/**
 * Checks foreign keys at the end, so that rows can come in any order, even with cycles. It requires only to
 * own the tables.
 */
async function deferForeignKeys(manager: EntityManager): Promise<{ table: string; name: string }[]> {
  const keys = await nonDeferrableForeignKeys(manager);
  for (const { table, name } of keys) {
    await manager.query(`alter table ${quoted(table)} alter constraint ${quoted(name)} deferrable`);
  }
  await manager.query('set constraints all deferred');
  return keys;
}

async function insertRows(
  manager: EntityManager,
  file: string,
  tables: CatalogueTable[],
  progress: Progress,
): Promise<{ header: BackupHeader; end: BackupEnd }> {
  let inserter: RowInserter | null = null;
  for await (const line of readLines(file)) {
    if (line.kind === 'header') {
      await requireSameSchema(manager, line.header, tables);
      inserter = new RowInserter(manager, line.header, tables, progress);
    } else if (line.kind === 'row') await inserter!.add(line.json);
    else {
      await inserter!.flush();
      return { header: inserter!.header, end: line.end };
    }
  }
  throw new BackupError(`${file} has no last line`);
}

async function requireSameSchema(
  manager: EntityManager,
  header: BackupHeader,
  tables: CatalogueTable[],
): Promise<void> {
  const fingerprint = (of: { name: string; columns: string[] }[]): string =>
    JSON.stringify(of.map(({ name, columns }) => [name, [...columns].sort()]).sort());
  const here = tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
  const isSame =
    [...header.migrations].sort().join() === [...(await migrationsOf(manager))].sort().join() &&
    fingerprint(header.tables) === fingerprint(here);
  if (isSame) return;
  throw new BackupError(
    'The schema of the database differs from the backup. Choose a new, empty database with DATA_DIR or DATABASE_URL',
  );
}

/** Collects rows of the current table and inserts them in batches. */
class RowInserter {
  #rows: string[] = [];
  #length = 0;
  #table = -1;
  #left = 0;
  #done = 0;
  readonly #total: number;

  constructor(
    private readonly manager: EntityManager,
    readonly header: BackupHeader,
    private readonly tables: CatalogueTable[],
    private readonly progress: Progress,
  ) {
    this.#total = header.tables.reduce((sum, table) => sum + table.rows, 0);
  }

  async add(row: string): Promise<void> {
    if (this.#left === 0) {
      await this.flush();
      do this.#left = this.header.tables[(this.#table += 1)]!.rows;
      while (this.#left === 0);
    }
    this.#left -= 1;
    this.#rows.push(row);
    this.#length += row.length;
    if (this.#rows.length >= BATCH || this.#length >= BATCH_LENGTH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#rows.length > 0) {
      const table = this.header.tables[this.#table]!;
      await this.manager.query(insertStatement(table, this.tables), [`[${this.#rows.join(',')}]`]);
    }
    this.#done += this.#rows.length;
    this.#rows = [];
    this.#length = 0;
    this.progress(this.#done, this.#total);
  }
}

/** The names come from the file. `requireSameSchema` has checked them against the catalogue. */
function insertStatement(table: BackupHeader['tables'][number], tables: CatalogueTable[]): string {
  const target = tables.find(({ name }) => name === table.name)!;
  const types = new Map(target.columns.map(({ name, type }) => [name, type]));
  const names = table.columns.map(quoted).join(', ');
  const values = table.columns.map((column, at) => `(r.row ->> ${at})::${types.get(column)}`).join(', ');
  return `insert into ${quoted(table.name)} (${names}) overriding system value
    select ${values} from jsonb_array_elements($1::jsonb) with ordinality as r(row, place) order by place`;
}

async function setSequences(manager: EntityManager, end: BackupEnd): Promise<void> {
  const sequences = await sequencesOf(manager);
  for (const { table, column, value, isCalled } of end.sequences) {
    const sequence = sequences.find((one) => one.table === table && one.column === column);
    if (sequence)
      await manager.query('select setval($1::regclass, $2, $3)', [sequence.name, value, isCalled]);
  }
}

async function countRows(manager: EntityManager, header: BackupHeader): Promise<number> {
  let sum = 0;
  for (const { name, rows } of header.tables) {
    const [found] = await manager.query<{ rows: number }[]>(
      `select count(*)::float8 as rows from ${quoted(name)}`,
    );
    if (found!.rows !== rows)
      throw new BackupError(`Table ${name} has ${found!.rows} rows instead of ${rows}; nothing was restored`);
    sum += rows;
  }
  return sum;
}
