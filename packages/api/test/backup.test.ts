import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeBackup } from '../src/platform/backup/write-backup.js';
import { openDatabase } from '../src/platform/database/open-database.js';
import { openTestDatabase } from './database.js';
import { end, newDataDir, runEmbedded } from './embedded.js';
import { expectSameRows } from './same-rows.js';
import { options, settings } from './templates.js';

let dataDir: string;
let remove: () => void;
let file: string;
beforeEach(() => {
  ({ dataDir, remove } = newDataDir());
  file = join(dirname(dataDir), 'kopia zapasowa.backup');
});
afterEach(() => remove());

/** Runs the program of `npm run backup` or `npm run restore` from the sources, on the embedded server. */
async function run(verb: 'backup' | 'restore'): Promise<{ code: number; output: string }> {
  const loader = pathToFileURL(join(import.meta.dirname, '../../../scripts/typescript.mjs')).href;
  const program = join(import.meta.dirname, '../src/app/backup.ts');
  const child = spawn(process.execPath, ['--import', loader, program, verb, file], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

it('restores into a stopped server, backs up a running one, and never overwrites data', async () => {
  const source = await openTestDatabase({ seed: true });
  await writeBackup(source, file, () => undefined);
  expect(await run('restore')).toMatchObject({ code: 0 });

  const { child, says: databaseUrl } = await runEmbedded(dataDir);
  const running = await openDatabase({ databaseUrl, dataDir: '', ...settings }, options);
  await running.query("update partner set description = 'After the restore'");
  expect(await run('backup')).toMatchObject({
    code: 1,
    output: expect.stringContaining('is never overwritten') as unknown,
  });
  file = join(dirname(dataDir), 'druga kopia.backup');
  expect(await run('backup')).toMatchObject({ code: 0 });
  const refused = await run('restore');
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringContaining('already contains data') as unknown,
  });

  const first = dataDir;
  dataDir = join(dirname(dataDir), 'second');
  expect(await run('restore')).toMatchObject({ code: 0 });
  const second = await openDatabase({ databaseUrl: null, dataDir, ...settings }, options);
  await expectSameRows(running, second);
  await Promise.all([source.close(), running.close(), second.close()]);
  await end(child, 'SIGTERM');
  expect(existsSync(join(first, 'pg18', 'postmaster.pid'))).toBe(false);
});

it('fails without a database and does not create one', async () => {
  mkdirSync(dataDir);
  const { code, output } = await run('backup');
  expect(output).toContain(`There is no database in ${dataDir}`);
  expect(code).toBe(1);
  expect(readdirSync(dataDir)).toEqual([]);
});
