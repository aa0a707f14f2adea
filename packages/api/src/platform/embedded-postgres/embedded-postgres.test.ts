import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { queryOnce, end, newDataDir, NOBODY, postmasterOf, runEmbedded } from '../../../test/embedded.js';
import { options } from '../../../test/templates.js';
import { ConfigError } from '../config.error.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { createLauncher } from './launcher.js';
import { findPrograms } from './programs.js';

const onLinux = process.platform === 'linux' ? it : it.skip;
const start = (dataDir: string) => startEmbeddedPostgres(dataDir, options.log);

let dataDir: string;
let remove: () => void;
beforeAll(() => {
  ({ dataDir, remove } = newDataDir());
});
afterAll(() => remove());

/** They share the folder, since it takes seconds to make; the first of them makes it. */
describe('an embedded server', () => {
  it('starts after a first start that was killed half-way, and keeps its data', async () => {
    mkdirSync(join(dataDir, 'pg18.new'), { recursive: true, mode: 0o700 });
    writeFileSync(join(dataDir, 'pg18.new', 'PG_VERSION'), '18\n');

    const first = await start(dataDir);
    await queryOnce(first.url, "create table stored as select 'Żółw' as word");
    await first.stop();

    const second = await start(dataDir);
    expect(await queryOnce(second.url, 'select lower(word) as word from stored')).toEqual([{ word: 'żółw' }]);
    await second.stop();
  });

  it('syncs every commit to disk and listens on the loopback address only', async () => {
    const server = await start(dataDir);
    const names = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'listen_addresses',
      'unix_socket_directories',
    ];
    const rows = await queryOnce(
      server.url,
      `select ${names.map((name) => `current_setting('${name}')`).join(" || ' ' || ")} as set`,
    );
    expect(rows).toEqual([{ set: 'on on on 127.0.0.1 ' }]);
    await server.stop();
  });

  it('requires a password that only the owner of the folder can read', async () => {
    const server = await start(dataDir);
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    await expect(queryOnce(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    wrong.pathname = '/postgres';
    await expect(queryOnce(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'pg-password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'pg18')).mode & 0o777).toBe(0o700);
    await server.stop();
  });

  it('refuses a second process on the folder', async () => {
    const server = await start(dataDir);
    const { child, says } = await runEmbedded(dataDir);
    expect(says).toContain(`DATA_DIR ${dataDir} is in use by process ${process.pid}`);
    await end(child, 'SIGKILL');
    await expect(start(dataDir)).rejects.toThrow(ConfigError);
    await server.stop();
  });

  it('logs neither statements nor values', async () => {
    const server = await start(dataDir);
    await queryOnce(server.url, 'create table person (email text primary key)');
    const insert = "insert into person values ('someone@example.org')";
    await queryOnce(server.url, insert);
    await expect(queryOnce(server.url, insert)).rejects.toMatchObject({ code: '23505' });
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    await expect(queryOnce(wrong.href, 'select 1')).rejects.toThrow();
    await server.stop();
    const folder = join(dataDir, 'pg-log');
    const log = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    expect(log).toContain('duplicate key value violates unique constraint');
    expect(log).not.toContain('someone');
    expect(log).not.toContain('insert into');
  });

  it('ignores PG* variables of the environment', async () => {
    const foreign = { PGDATA: '/nowhere', PGPORT: '1', PGOPTIONS: '-c fsync=off', PGSSLMODE: 'require' };
    Object.assign(process.env, foreign);
    const server = await start(dataDir).finally(() => {
      for (const name of Object.keys(foreign)) delete process.env[name];
    });
    expect(await queryOnce(server.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await server.stop();
  });
});

describe('a folder that cannot be used', () => {
  let dataDir: string;
  let remove: () => void;
  beforeEach(() => {
    ({ dataDir, remove } = newDataDir());
  });
  afterEach(() => remove());

  it('is refused in one line if it contains data of another major version', async () => {
    mkdirSync(join(dataDir, 'pg17'), { recursive: true });
    await expect(start(dataDir)).rejects.toThrow(
      /^DATA_DIR .* holds data of PostgreSQL 17, .*backup.* Example: /,
    );
    mkdirSync(join(dataDir, 'pg18'));
    writeFileSync(join(dataDir, 'pg18', 'PG_VERSION'), '19\n');
    await expect(start(dataDir)).rejects.toThrow(
      /^DATA_DIR .* holds data of PostgreSQL 19, .*backup.* Example: /,
    );
    expect(readdirSync(dataDir).sort()).toEqual(['pg17', 'pg18']);
  });

  it('is refused in one line if it contains the database of an earlier version of this program', async () => {
    mkdirSync(join(dataDir, 'db'), { recursive: true });
    await expect(start(dataDir)).rejects.toThrow(
      /^DATA_DIR .* earlier version of this program \(folder db\).* Example: /,
    );
    expect(readdirSync(dataDir)).toEqual(['db']);
  });
});

describe('programs that cannot be used', () => {
  it('are refused in one line if their package is missing', () => {
    expect(() => findPrograms('sunos', 'x64')).toThrow(
      /^DATABASE_URL is not set, and the package @embedded-postgres\/sunos-x64 is not installed: .* Example: DATABASE_URL=/,
    );
  });

  const useBroken = () => {
    const broken = join(dirname(dataDir), 'postgres');
    const script = '#!/bin/sh\necho "libicuuc.so.60: cannot open shared object file" >&2\nexit 127\n';
    writeFileSync(broken, script, { mode: 0o755 });
    createLauncher(dirname(dataDir), { initdb: broken, postgres: broken, pgCtl: broken });
  };

  it('are refused in one line with the error of the system', () => {
    expect(useBroken).toThrow(
      /^DATABASE_URL is not set, and PostgreSQL does not run here \(libicuuc\.so\.60: .*\): name a server. Example: /,
    );
  });

  onLinux('are refused in one line on a system without glibc', () => {
    const report = process.report.getReport() as { header: object };
    const withoutGlibc = { ...report, header: { ...report.header, glibcVersionRuntime: undefined } };
    const getReport = process.report.getReport.bind(process.report);
    process.report.getReport = () => withoutGlibc;
    try {
      expect(useBroken).toThrow(
        /^DATABASE_URL is not set, and .* needs glibc, which this system does not have: name a server/,
      );
    } finally {
      process.report.getReport = getReport;
    }
  });
});

const canActAsNobody =
  process.getuid?.() === 0 &&
  spawnSync(findPrograms().postgres, ['-V'], { uid: NOBODY, gid: NOBODY, cwd: '/' }).status === 0;

(canActAsNobody ? describe : describe.skip)('users', () => {
  const ownerOf = (pid: number) => statSync(`/proc/${pid}`).uid;

  it('runs for an ordinary user', async () => {
    const theirs = newDataDir({ owner: NOBODY });
    const { child, says } = await runEmbedded(theirs.dataDir, { uid: NOBODY });
    expect(await queryOnce(says, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(ownerOf(postmasterOf(theirs.dataDir))).toBe(NOBODY);
    await end(child, 'SIGTERM');
    theirs.remove();
  });

  it('runs as the owner of the surrounding folder when root starts it', async () => {
    const theirs = newDataDir({ owner: NOBODY });
    const server = await start(theirs.dataDir);
    expect(ownerOf(postmasterOf(theirs.dataDir))).toBe(NOBODY);
    await server.stop();
    const files = readdirSync(theirs.dataDir).map((name) => statSync(join(theirs.dataDir, name)).uid);
    expect(new Set(files)).toEqual(new Set([NOBODY]));
    theirs.remove();
  });

  it('runs in a user namespace, or as another user, when root starts it in a folder of root', async () => {
    const server = await start(dataDir);
    expect(await queryOnce(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();

    // From now on there is no unshare; and the other user has to reach the folder.
    const programs = join(dirname(dataDir), 'programs');
    mkdirSync(programs);
    for (const name of ['sh', 'setpriv', 'flock']) symlinkSync(`/usr/bin/${name}`, join(programs, name));
    for (const folder of [dirname(dataDir), dirname(dirname(dataDir))]) chmodSync(folder, 0o711);
    const { PATH } = process.env;
    process.env.PATH = programs;
    const again = await start(dataDir).finally(() => (process.env.PATH = PATH));
    expect(ownerOf(postmasterOf(dataDir))).not.toBe(0);
    expect(await queryOnce(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await again.stop();
  });
});
