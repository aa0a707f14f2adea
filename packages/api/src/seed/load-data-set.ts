import type { EntityManager } from 'typeorm';
import { checkDataSet } from './check-data-set.js';
import type { DataSet } from './data-set.schema.js';
import type { Row } from './dated.rows.js';
import * as events from './event.rows.js';
import * as named from './named.rows.js';
import { statementRows } from './statement.rows.js';
import { ZOLIBORZ_KEY } from './zoliborz-folder.js';

/** Rows per SQL statement: even the widest table stays far below PostgreSQL's limit of 65,535 parameters. */
const BATCH = 200;

/** The tables in the order that their foreign keys require. */
const TABLES: [string, (dataSet: DataSet) => Row[]][] = [
  ['source', named.sourceRows],
  ['partnership', named.partnershipRows],
  ['partnership_name', (dataSet) => named.nameRows(dataSet, 'partnership')],
  ['partner', named.partnerRows],
  ['partner_name', (dataSet) => named.nameRows(dataSet, 'partner')],
  ['network', named.networkRows],
  ['membership', named.membershipRows],
  ['venue', named.venueRows],
  ['venue_name', (dataSet) => named.nameRows(dataSet, 'venue')],
  ['event_series', events.seriesRows],
  ['topic', events.topicRows],
  ['event', events.eventRows],
  ['event_topic', events.eventTopicRows],
  ['participation', events.participationRows],
  ['participation_from', events.participationFromRows],
  ['statement', statementRows],
];

/**
 * Checks the data set of a folder and fills the tables with it, once. If the database has the mark of an
 * earlier load, nothing is read or changed, so later edits are never overwritten.
 * @param manager writes the rows and the mark in its transaction
 * @param progress receives each step as text
 * @throws DataSetError if the data set has problems; then nothing is written
 */
export async function loadDataSet(
  manager: EntityManager,
  folder: string,
  progress: (text: string) => void = () => undefined,
): Promise<void> {
  // Of several processes that start at once, one loads; the others wait for its commit and then find the mark.
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`data set ${ZOLIBORZ_KEY}`]);
  const marks = await manager.query<unknown[]>('select 1 from data_set where key = $1', [ZOLIBORZ_KEY]);
  if (marks.length > 0) return;
  progress('Checking the data set');
  const dataSet = await checkDataSet(folder);
  await manager.query('insert into data_set (key) values ($1)', [ZOLIBORZ_KEY]);
  for (const [table, rowsOf] of TABLES) {
    const rows = rowsOf(dataSet);
    progress(`Loading ${table}: ${rows.length}`);
    for (let at = 0; at < rows.length; at += BATCH)
      await insertRows(manager, table, rows.slice(at, at + BATCH));
  }
}

/** Names of tables and columns come from our code; every value is a parameter. */
async function insertRows(manager: EntityManager, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values: unknown[] = [];
  const tuples = rows.map((row) => `(${columns.map((column) => `$${values.push(row[column])}`).join(', ')})`);
  const names = columns.map((column) => `"${column}"`).join(', ');
  await manager.query(`insert into "${table}" (${names}) values ${tuples.join(', ')}`, values);
}
