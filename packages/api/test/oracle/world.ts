import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { Database } from '../../src/platform/database/database.js';

/** A row as PostgreSQL's JSON: dates and instants are text. */
export interface Row {
  readonly id: string;
  readonly [column: string]: unknown;
}

const TABLES = [
  'account',
  'account_role',
  'api_token',
  'page',
  'source',
  'statement',
  'partnership',
  'partnership_name',
  'network',
  'partner',
  'partner_name',
  'partner_succession',
  'membership',
  'contact',
  'venue',
  'venue_name',
  'event_series',
  'topic',
  'event',
  'event_topic',
  'participation',
  'participation_from',
  'todo_dismissal',
];

/** All rows of the tables that can be read, in memory. */
export class World {
  private readonly indexes = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();

  private constructor(private readonly tables: ReadonlyMap<string, ReadonlyMap<string, Row>>) {}

  static async load(database: Database): Promise<World> {
    const tables = new Map<string, Map<string, Row>>();
    for (const table of TABLES) {
      const rows = await database.query<{ row: Row }>(`select to_json(t) as row from ${table} t`);
      tables.set(table, new Map(rows.map(({ row }) => [row.id, row])));
    }
    return new World(tables);
  }

  /** A copy with additional, computed rows. */
  with(table: string, rows: readonly Row[]): World {
    return new World(new Map([...this.tables, [table, new Map(rows.map((row) => [row.id, row]))]]));
  }

  all(table: string): readonly Row[] {
    return [...this.rows(table).values()];
  }

  /** The row with a key; undefined without a row or a key. */
  get(table: string, key: unknown): Row | undefined {
    return this.rows(table).get(String(key));
  }

  /** The rows with this key in a column. */
  by(table: string, column: string, key: string): readonly Row[] {
    const name = `${table}.${column}`;
    let index = this.indexes.get(name);
    if (!index) this.indexes.set(name, (index = groupBy(this.all(table), column)));
    return index.get(key) ?? [];
  }

  private rows(table: string): ReadonlyMap<string, Row> {
    const rows = this.tables.get(table);
    if (!rows) throw new Error(`The oracle has not loaded the table ${table}`);
    return rows;
  }
}

function groupBy(rows: readonly Row[], column: string): ReadonlyMap<unknown, readonly Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return groups;
}

/** The first and last possible day of a date, from its EDTF; null without a bound. */
export function bounds(row: Row, prefix: string): { earliest: string | null; latest: string | null } {
  const edtf = row[`${prefix}_edtf`];
  return typeof edtf === 'string' ? parseEdtf(edtf) : { earliest: null, latest: null };
}

/** Whether a period may include a day: its known bounds do not exclude it. */
export function mayHold(row: Row, from: string, to: string, day: string): boolean {
  const [begin, end] = [bounds(row, from).earliest, bounds(row, to).latest];
  return !(begin !== null && begin > day) && !(end !== null && end < day);
}

/** Whether a period surely includes a day: it began by then at the latest, and a known end is not before. */
export function surelyHolds(row: Row, from: string, to: string, day: string): boolean {
  const begun = bounds(row, from).latest;
  const end = bounds(row, to).earliest;
  return begun !== null && begun <= day && (row[`${to}_edtf`] === '..' || (end !== null && end >= day));
}
