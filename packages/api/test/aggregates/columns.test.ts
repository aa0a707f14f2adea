import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database } from '../../src/platform/database/database.js';
import { listsOf, toRow } from '../../src/platform/commands/row-state.js';
import { openTestDatabase } from '../database.js';
import { everyAggregate } from './every-aggregate.js';

/** What the platform writes into every row of an aggregate, and into every row of a list. */
const OF_ROW = ['id', 'version', 'archivedAt', 'createdAt', 'updatedAt'];
const OF_LIST_ROW = ['id', 'position'];

/** Columns that no aggregate writes, by table, with what writes them. */
const WRITTEN_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // Signing in and password links.
  account: ['must_change_password', 'password_hash'],
  // Its default: it is what keeps the network the only one.
  network: ['only_one'],
  // Database triggers.
  event: ['organised'],
  statement: ['disputed'],
};

describe('the columns of aggregates', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const entityOf = (row: EntityTarget<ObjectLiteral>) => {
    const { tableName, columns } = database.dataSource.getMetadata(row);
    const members = columns.map(({ propertyPath }) => propertyPath.split('.')[0] ?? '');
    return {
      tableName,
      members: [...new Set(members)],
      names: columns.map(({ databaseName }) => databaseName),
    };
  };
  const unmapped = async (table: string, mapped: readonly string[]) => {
    const columns = await database.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = current_schema()
       and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' order by 1`,
      [table],
    );
    return columns.map(({ name }) => name).filter((name) => !mapped.includes(name));
  };

  it.each([...everyAggregate.values()])('$type: each belongs to one field or is derived', (aggregate) => {
    const { fields, derived, once } = aggregate;
    const written = [...Object.keys(toRow({}, fields)), ...Object.keys(derived), ...once, ...OF_ROW];
    expect(written.sort()).toEqual(entityOf(aggregate.row).members.sort());
  });

  it.each([...everyAggregate.values()])(
    '$type: each column of its lists belongs to one field',
    ({ fields }) => {
      for (const { row, owner, toRow: columns } of listsOf(fields)) {
        const written = [...Object.keys(columns({})), owner, ...OF_LIST_ROW];
        expect(written.sort()).toEqual(entityOf(row).members.sort());
      }
    },
  );

  it.each([...everyAggregate.values()])(
    '$type: each column of its tables is mapped',
    async ({ row, fields }) => {
      for (const entity of [row, ...listsOf(fields).map((list) => list.row)]) {
        const { tableName, names } = entityOf(entity);
        expect(await unmapped(tableName, names)).toEqual(WRITTEN_ELSEWHERE[tableName] ?? []);
      }
    },
  );
});
