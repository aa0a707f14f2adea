import { openTestDatabase } from '../../../test/database.js';
import { options, settings, testServer, urlOf } from '../../../test/templates.js';
import { databaseViews } from '../../app/slices.js';
import { createLog } from '../log.js';
import type { Database } from './database.js';
import type { DatabaseView } from './database-view.js';
import { migrate } from './migrate.js';
import { openDatabase } from './open-database.js';

let database: Database;
let name: string;
beforeEach(async () => {
  database = await openTestDatabase();
  name = (await database.query<{ name: string }>('select current_database() as name'))[0]!.name;
});
afterEach(() => database.close());

/** The views with one definition that begins differently. */
const withChanged = (changed: string, comment: string): readonly DatabaseView[] =>
  databaseViews.map((view) =>
    view.name === changed ? { ...view, sql: `-- ${comment}\n${view.sql}` } : view,
  );

/** The key of each view in the catalogue, which is new if the view was created again. */
const viewsOf = async (): Promise<Readonly<Record<string, string>>> => {
  const rows = await database.query<{ name: string; oid: string }>(
    "select relname as name, oid::text from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace",
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.oid]));
};
const changedSince = async (before: Readonly<Record<string, string>>): Promise<string[]> => {
  const after = await viewsOf();
  return Object.keys(after)
    .filter((one) => after[one] !== before[one])
    .sort();
};
const firstLineOf = async (view: string) => {
  const [current] = await database.query<{ sql: string }>(
    'select sql from view_definition where name = $1 and replaced_at is null',
    [view],
  );
  return current?.sql.split('\n')[0];
};

it('does not touch views whose definitions are the same', async () => {
  const before = await viewsOf();
  expect(Object.keys(before).sort()).toEqual(databaseViews.map((view) => view.name).sort());
  await migrate(database, databaseViews, options.log);
  expect(await changedSince(before)).toEqual([]);
});

it('creates a changed view again, with the views that use it, and no others', async () => {
  const before = await viewsOf();
  await migrate(database, withChanged('disagreement', 'changed'), options.log);
  expect(await changedSince(before)).toEqual(['disagreement', 'todo']);
  expect(await firstLineOf('disagreement')).toBe('-- changed');
  expect(await database.query('select * from todo')).toEqual([]);
});

it('changes the columns of a view', async () => {
  const sql = 'create view archive_year as select 1 as year, true as is_leap';
  const views = databaseViews.map((view) => (view.name === 'archive_year' ? { ...view, sql } : view));
  await migrate(database, views, options.log);
  expect(await database.query('select * from archive_year')).toEqual([{ year: 1, is_leap: true }]);
});

it('creates a view that a migration dropped', async () => {
  const before = await viewsOf();
  await database.query('drop view todo, disagreement');
  await migrate(database, databaseViews, options.log);
  expect(await changedSince(before)).toEqual(['disagreement', 'todo']);
});

it('creates a changed view once when several processes start at the same time', async () => {
  const before = await viewsOf();
  const open = () =>
    openDatabase({ databaseUrl: urlOf(testServer().url, name), dataDir: '', ...settings }, options);
  const others = await Promise.all([open(), open(), open()]);
  const created: string[] = [];
  const log = { ...options.log, info: (text: string) => void created.push(text) };
  await Promise.all(others.map((one) => migrate(one, withChanged('todo', 'changed'), log)));
  await Promise.all(others.map((one) => one.close()));
  expect(created).toEqual(['Created views']);
  expect(await changedSince(before)).toEqual(['todo']);
});

it('leaves a newer definition when an older version of the application starts again', async () => {
  await migrate(database, withChanged('todo', 'newer'), options.log);
  const before = await viewsOf();
  const warnings: unknown[] = [];
  const log = {
    ...createLog('error'),
    warn: (text: string, fields?: object) => void warnings.push(text, fields),
  };
  await migrate(database, databaseViews, log);
  expect(await changedSince(before)).toEqual([]);
  expect(await firstLineOf('todo')).toBe('-- newer');
  expect(warnings).toEqual([expect.stringContaining('newer definition'), { view: 'todo' }]);
});

it('creates a newer definition again when an older version changes a view that it uses', async () => {
  await migrate(database, withChanged('todo', 'newer'), options.log);
  await migrate(database, withChanged('disagreement', 'of the older version'), options.log);
  expect(await firstLineOf('disagreement')).toBe('-- of the older version');
  expect(await firstLineOf('todo')).toBe('-- newer');
});

it('changes nothing if a definition fails or if a view of somebody else uses it', async () => {
  const before = await viewsOf();
  const broken = [{ name: 'todo', sql: 'create view todo as select nothing' }];
  await expect(migrate(database, broken, options.log)).rejects.toThrow('"nothing" does not exist');
  await database.query('create view of_somebody as select * from todo');
  await expect(migrate(database, withChanged('todo', 'changed'), options.log)).rejects.toThrow(
    'cannot drop view todo because other objects depend on it',
  );
  expect(await changedSince(before)).toEqual(['of_somebody']);
});
