import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { BackupError } from './backup.error.js';
import { FORMAT, FORMAT_VERSION, writeLines, type BackupEnd, type BackupHeader } from './backup-file.js';
import { migrationsOf, quoted, sequencesOf, tablesOf, type CatalogueTable } from './catalogue.js';
import type { Progress } from './progress.js';
import { inLongTransaction } from './long-transaction.js';

/** Number of rows in memory at a time. */
const BATCH = 500;

/**
 * Writes one snapshot of all tables to a file that any supported server can restore.
 * @returns number of written rows
 * @throws {UnavailableError} the connection was lost
 * @throws {BackupError} the database is not ours, or the file cannot be written; an existing file stays
 * unchanged
 */
export async function writeBackup(database: Database, file: string, progress: Progress): Promise<number> {
  return inLongTransaction(database, 'REPEATABLE READ', async (manager) => {
    const tables = await tablesOf(manager);
    const header = await headerOf(manager, tables);
    if (header.migrations.length === 0)
      throw new BackupError('This database does not belong to this application');
    const total = header.tables.reduce((sum, table) => sum + table.rows, 0);
    await writeLines(
      file,
      linesOf(manager, header, tables, (done) => progress(done, total)),
    );
    return total;
  });
}

async function headerOf(manager: EntityManager, tables: CatalogueTable[]): Promise<BackupHeader> {
  const counted: BackupHeader['tables'] = [];
  for (const { name, columns } of tables) {
    const [row] = await manager.query<{ rows: number }[]>(
      `select count(*)::float8 as rows from ${quoted(name)}`,
    );
    counted.push({ name, columns: columns.map((column) => column.name), rows: row!.rows });
  }
  const createdAt = new Date().toISOString();
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    createdAt,
    migrations: await migrationsOf(manager),
    tables: counted,
  };
}

async function* linesOf(
  manager: EntityManager,
  header: BackupHeader,
  tables: CatalogueTable[],
  onRows: (done: number) => void,
): AsyncGenerator<string> {
  yield JSON.stringify(header);
  let done = 0;
  for (const table of tables) {
    for await (const rows of batchesOf(manager, table)) {
      yield* rows;
      onRows((done += rows.length));
    }
  }
  // Sequences are not part of a snapshot. Read last, they are beyond every row above.
  yield JSON.stringify({ sequences: await sequenceValues(manager) } satisfies Omit<BackupEnd, 'sha256'>);
}

/**
 * Each row as a JSON array of text values from the database, which reads them back exactly, for every type.
 */
async function* batchesOf(
  manager: EntityManager,
  { name, columns }: CatalogueTable,
): AsyncGenerator<string[]> {
  const texts = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  await manager.query(
    `declare backup_rows cursor for select array_to_json(array[${texts}]::text[])::text as row from ${quoted(name)}`,
  );
  for (;;) {
    const rows = await manager.query<{ row: string }[]>(`fetch ${BATCH} from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await manager.query('close backup_rows');
}

async function sequenceValues(manager: EntityManager): Promise<BackupEnd['sequences']> {
  const values: BackupEnd['sequences'] = [];
  for (const { table, column, name } of await sequencesOf(manager)) {
    const read = `select last_value::text as value, is_called as "isCalled" from ${name}`;
    const [row] = await manager.query<{ value: string; isCalled: boolean }[]>(read);
    values.push({ table, column, ...row! });
  }
  return values;
}
