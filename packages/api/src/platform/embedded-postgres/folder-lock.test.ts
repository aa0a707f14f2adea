import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../config.error.js';
import { lockFolder } from './folder-lock.js';

const TEST_FOLDER = join(import.meta.dirname, '../../../test');
const LOADER = pathToFileURL(join(TEST_FOLDER, '../../../scripts/typescript.mjs')).href;

let root: string;
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'partnerstwa-lock-'));
  folder = join(root, 'var');
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  rmSync(root, { recursive: true, force: true });
});

it('lets one process in, and tells the second which one holds the folder and what to do', async () => {
  const first = await hold(folder);
  const second = await hold(folder);
  expect(first.says).toBe('held');
  expect(second.says).toContain(
    `DATA_DIR ${folder} is in use by process ${first.child.pid}: stop it, or choose another folder`,
  );
  expect(await exitCode(second.child)).toBe(2);
});

it('is free again the moment its holder is killed with SIGKILL', async () => {
  const first = await hold(folder);
  await kill(first.child);
  const lock = await lockFolder(folder);
  lock.release();
});

it('knows a folder by any of its names', async () => {
  await hold(folder);
  symlinkSync(folder, join(root, 'alias'));
  await expect(lockFolder(join(root, 'alias'))).rejects.toThrow(ConfigError);
});

it('lets exactly one of eight that start at once in, with a dead holder behind them', async () => {
  const dead = await hold(folder);
  await kill(dead.child);
  const all = await Promise.all(Array.from({ length: 8 }, () => hold(folder)));
  expect(all.filter(({ says }) => says === 'held')).toHaveLength(1);
});

it('believes the kernel, not a process number left in the folder', async () => {
  (await lockFolder(folder)).release();
  writeFileSync(join(folder, 'lock.pid'), `${process.pid}\n`);
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid}`);
  lock.release();
});

it('says in one line that a folder cannot be made', async () => {
  writeFileSync(join(root, 'file'), '');
  await expect(lockFolder(join(root, 'file', 'var'))).rejects.toThrow(
    /^DATA_DIR .* cannot be written \(ENOTDIR\)\. Example: /,
  );
});

const onLinux = process.platform === 'linux' ? it : it.skip;
onLinux('says it too of a folder that is there and lets nothing be made in it', async () => {
  await expect(lockFolder('/proc/none/var')).rejects.toThrow(
    /^DATA_DIR .* cannot be written \(ENOENT\)\. Example: /,
  );
});

async function hold(path: string): Promise<{ child: ChildProcess; says: string }> {
  const program = join(TEST_FOLDER, 'hold-folder.ts');
  const env = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, ['--import', LOADER, program, path], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [says] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, says };
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await exitCode(child);
}
