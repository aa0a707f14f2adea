import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openTestDatabase } from '../../../test/database.js';
import { newDataDir } from '../../../test/embedded.js';
import { expectSameRows } from '../../../test/same-rows.js';
import { options, settings } from '../../../test/templates.js';
import { databaseViews } from '../../app/slices.js';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from '../database/open-database.js';
import { restoreBackup, verifyBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

/**
 * All difficult cases: a cycle of foreign keys that are not deferrable, a generated column, an identity,
 * unusual types.
 */
const ODD = `
  create table odd_parent (id integer primary key, favourite integer not null);
  create table odd_child (
    id bigint generated always as identity primary key,
    parent integer not null references odd_parent,
    before bigint references odd_child,
    twice bigint generated always as (parent * 2) stored,
    words text, list text[], number numeric(30, 10), ratio double precision, at timestamptz, day date, span daterange,
    bytes bytea, document jsonb, raw json, flag boolean, id_text uuid, gap interval
  );
  alter table odd_parent add constraint odd_favourite foreign key (favourite) references odd_child;
  create table odd_empty (id integer)`;

const ODD_ROWS = `
  alter table odd_parent alter constraint odd_favourite deferrable;
  begin;
  set constraints all deferred;
  insert into odd_parent values (1, 2);
  insert into odd_child (parent, before, words, list, number, ratio, at, day, span, bytes, document, raw, flag, id_text, gap)
  select 1, case when n < 1200 then n + 1 end,
    E'zażółć "gęślą"\\n\\t\\\\ ' || chr(8232) || chr(8233) || chr(128512) || n, array['a', null, '', '{"}'], n / 7.0, 1 / n::float8,
    timestamptz '2018-09-02 12:00:00.123456+02' + n * interval '1 day', 'infinity', daterange('2018-01-01', null),
    decode('00ff0a', 'hex'), '{"b": [1.50, null], "a": "\\u0105"}', '{"b":  1, "a": 2}', n % 2 = 0, gen_random_uuid(), '1 mon 2 days -3.5 s'
  from generate_series(1, 1200) n;
  insert into odd_child (parent) values (1);
  commit;
  alter table odd_parent alter constraint odd_favourite not deferrable`;

let folder: string;
let file: string;
let source: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partnerstwa-backup-'));
  file = join(folder, 'all.backup');
  source = await openTestDatabase({ seed: true });
  await runScript(source, ODD);
  await runScript(source, ODD_ROWS);
  await writeBackup(source, file, () => undefined);
}, 30_000);
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

it('restores every row of every table', async () => {
  const target = await emptyCopy();
  const progress: number[][] = [];
  const restored = await restoreBackup(target, file, (done, total) => progress.push([done, total]));
  expect(progress.at(-1)).toEqual([restored, restored]);
  await expectSameRows(source, target);
  await target.close();
});

it('restores every row from a server to the embedded database and back', async () => {
  const { dataDir, remove } = newDataDir();
  const embedded = await openDatabase({ databaseUrl: null, dataDir, ...settings }, options);
  await migrate(embedded, databaseViews, options.log);
  await runScript(embedded, ODD);
  await restoreBackup(embedded, file, () => undefined);
  await expectSameRows(source, embedded);
  const second = join(folder, 'second.backup');
  await writeBackup(embedded, second, () => undefined);
  const server = await emptyCopy();
  await restoreBackup(server, second, () => undefined);
  await expectSameRows(source, server);
  await Promise.all([embedded.close(), server.close()]);
  remove();
});

it('preserves foreign key checks and the positions of sequences', async () => {
  const target = await emptyCopy();
  await restoreBackup(target, file, () => undefined);
  await expect(target.query('insert into odd_parent values (9, 99999)')).rejects.toMatchObject({
    code: '23503',
  });
  const deferrable = "select conname from pg_constraint where contype = 'f' and condeferrable order by 1";
  expect(await target.query(deferrable)).toEqual(await source.query(deferrable));
  expect(await target.query('insert into odd_child (parent) values (1) returning id')).toEqual([
    { id: '1202' },
  ]);
  await target.close();
});

it('refuses a database that contains data', async () => {
  const target = await emptyCopy();
  await target.query('insert into odd_empty values (1)');
  await expect(restoreBackup(target, file, () => undefined)).rejects.toThrow(
    'already contains data (table odd_empty)',
  );
  expect(await target.query('select 1 from odd_child limit 1')).toEqual([]);
  await target.close();
});

it('refuses a database with another schema and leaves it unchanged', async () => {
  const target = await openTestDatabase();
  await expect(restoreBackup(target, file, () => undefined)).rejects.toThrow(
    'schema of the database differs from the backup',
  );
  expect(await target.query('select 1 from source limit 1')).toEqual([]);
  await target.close();
});

it('restores everything or nothing', async () => {
  const target = await emptyCopy();
  await target.query('alter table odd_child add constraint no_last check (words is not null)');
  await expect(restoreBackup(target, file, () => undefined)).rejects.toMatchObject({
    driverError: { code: '23514' },
  });
  expect(await target.query('select 1 from change limit 1')).toEqual([]);
  expect(await target.query('select 1 from odd_child limit 1')).toEqual([]);
  await target.close();
});

it('writes a file that only its owner can read, and leaves no partial file after a failure', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await expect(writeBackup(source, join(folder, 'no', 'such.backup'), () => undefined)).rejects.toThrow(
    'cannot be written (ENOENT)',
  );
  const stop = () => {
    throw new Error('interrupted');
  };
  const another = join(folder, 'another.backup');
  await expect(writeBackup(source, another, stop)).rejects.toThrow('interrupted');
  expect(existsSync(another)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('never overwrites a file', async () => {
  const before = readFileSync(file);
  await expect(writeBackup(source, file, () => undefined)).rejects.toThrow(
    `${file} exists already, and a backup is never overwritten. Name another file`,
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

describe('verifyBackup refuses', () => {
  const copy = (change: (lines: string[]) => string[]): string => {
    const lines = change(gunzipSync(readFileSync(file)).toString('utf8').split('\n'));
    writeFileSync(join(folder, 'changed.backup'), gzipSync(lines.join('\n')));
    return join(folder, 'changed.backup');
  };

  it('a file with a changed, missing or additional line', async () => {
    expect((await verifyBackup(file)).tables.find(({ name }) => name === 'odd_child')?.rows).toBe(1201);
    const altered = copy((lines) => lines.map((line) => line.replace('P1M2D', 'P2M2D')));
    await expect(verifyBackup(altered)).rejects.toThrow('is truncated or damaged');
    await expect(verifyBackup(copy((lines) => lines.toSpliced(5, 1)))).rejects.toThrow(
      'is truncated or damaged',
    );
    await expect(verifyBackup(copy((lines) => lines.slice(0, -2)))).rejects.toThrow(
      'is truncated or damaged',
    );
    await expect(verifyBackup(copy((lines) => [...lines.slice(0, -1), '[]', '']))).rejects.toThrow(
      'is truncated or damaged',
    );
  });

  it('a file that is truncated anywhere', async () => {
    const cut = join(folder, 'cut.backup');
    const whole = readFileSync(file);
    for (const length of [1, 100, whole.length >> 1, whole.length - 8, whole.length - 1]) {
      writeFileSync(cut, whole);
      truncateSync(cut, length);
      await expect(verifyBackup(cut)).rejects.toThrow('is truncated or damaged');
    }
  });

  it('another file, a newer format and a missing file', async () => {
    await expect(verifyBackup(copy(() => ['{"hello":1}', '']))).rejects.toThrow(
      'is not a backup of this application',
    );
    const newer = copy(([header = '', ...rest]) => [header.replace('"version":1', '"version":2'), ...rest]);
    await expect(verifyBackup(newer)).rejects.toThrow('newer version');
    expect(existsSync(join(folder, 'absent'))).toBe(false);
    await expect(verifyBackup(join(folder, 'absent'))).rejects.toThrow('cannot be read (ENOENT)');
  });
});

async function emptyCopy(): Promise<Database> {
  const target = await openTestDatabase();
  await runScript(target, ODD);
  return target;
}

/** Runs several statements at once through the simple protocol. */
async function runScript(database: Database, script: string): Promise<void> {
  await database.dataSource.query(script);
}
