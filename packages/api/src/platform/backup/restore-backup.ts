import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { BackupError } from './backup.error.js';
import { readLines, type BackupEnd, type BackupHeader } from './backup-file.js';
import {
  impatientForeignKeys,
  migrationsOf,
  quoted,
  sequencesOf,
  tablesOf,
  type CatalogueTable,
} from './catalogue.js';
import { inLongTransaction } from './long-transaction.js';
import type { Progress } from './progress.js';

/** Rows, and about how many characters, that go to the database in one statement. */
const BATCH = 500;
const BATCH_LENGTH = 1_000_000;

/**
 * Reads a file from its first byte to its last and says what it holds; nothing is touched.
 * @throws {BackupError} it cannot be read, is not a backup, is cut short or was changed
 */
export async function verifyBackup(file: string): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  for await (const line of readLines(file)) if (line.kind === 'header') header = line.header;
  return header!;
}

/**
 * Fills an empty database, migrated exactly as far as the file's own, with what `verifyBackup` found sound. One transaction: all
 * of it, or nothing.
 * @returns number of rows restored
 * @throws {BackupError} the database holds data, or is built otherwise than the file's; nothing is changed
 */
export async function restoreBackup(database: Database, file: string, progress: Progress): Promise<number> {
  return inLongTransaction(database, 'READ COMMITTED', async (manager) => {
    const tables = await tablesOf(manager);
    await lockEmpty(manager, tables);
    const waiting = await letForeignKeysWait(manager);
    const { header, end } = await fill(manager, file, tables, progress);
    await manager.query('set constraints all immediate');
    for (const { table, name } of waiting) {
      await manager.query(`alter table ${quoted(table)} alter constraint ${quoted(name)} not deferrable`);
    }
    await setSequences(manager, end);
    return countRows(manager, header);
  });
}

/** Nobody may write between the look and the rows. */
async function lockEmpty(manager: EntityManager, tables: CatalogueTable[]): Promise<void> {
  if (tables.length === 0) return;
  await manager.query(
    `lock table ${tables.map(({ name }) => quoted(name)).join(', ')} in share row exclusive mode`,
  );
  for (const { name } of tables) {
    const rows = await manager.query<unknown[]>(`select 1 from ${quoted(name)} limit 1`);
    if (rows.length === 0) continue;
    throw new BackupError(
      `The database already holds data (table ${name}), and a restore never overwrites: name an empty one with DATA_DIR or DATABASE_URL`,
    );
  }
}

/** Rows then come in any order, cycles and all: every foreign key is checked at the end. Needs no more than owning the tables. */
async function letForeignKeysWait(manager: EntityManager): Promise<{ table: string; name: string }[]> {
  const keys = await impatientForeignKeys(manager);
  for (const { table, name } of keys) {
    await manager.query(`alter table ${quoted(table)} alter constraint ${quoted(name)} deferrable`);
  }
  await manager.query('set constraints all deferred');
  return keys;
}

async function fill(
  manager: EntityManager,
  file: string,
  tables: CatalogueTable[],
  progress: Progress,
): Promise<{ header: BackupHeader; end: BackupEnd }> {
  let filling: Filling | null = null;
  for await (const line of readLines(file)) {
    if (line.kind === 'header') {
      await refuseOtherShape(manager, line.header, tables);
      filling = new Filling(manager, line.header, tables, progress);
    } else if (line.kind === 'row') await filling!.add(line.json);
    else {
      await filling!.flush();
      return { header: filling!.header, end: line.end };
    }
  }
  throw new BackupError(`${file} has no end`);
}

async function refuseOtherShape(
  manager: EntityManager,
  header: BackupHeader,
  tables: CatalogueTable[],
): Promise<void> {
  const shape = (of: { name: string; columns: string[] }[]): string =>
    JSON.stringify(of.map(({ name, columns }) => [name, [...columns].sort()]).sort());
  const here = tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
  const isSame =
    [...header.migrations].sort().join() === [...(await migrationsOf(manager))].sort().join() &&
    shape(header.tables) === shape(here);
  if (isSame) return;
  throw new BackupError(
    'The database was migrated further than the backup, or otherwise: name a new, empty one with DATA_DIR or DATABASE_URL',
  );
}

/** Gathers rows of the table whose turn it is, and sends them in batches. */
class Filling {
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

/** Names come from the file, so only those go into SQL that the catalogue knows too. */
function insertStatement(table: BackupHeader['tables'][number], tables: CatalogueTable[]): string {
  const known = tables.find(({ name }) => name === table.name)!;
  const types = new Map(known.columns.map(({ name, type }) => [name, type]));
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
