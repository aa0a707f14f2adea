import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { options } from '../../../test/templates.js';
import { ConfigError } from '../config.error.js';
import { openEmbeddedEngine } from './embedded-engine.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'partnerstwa-embedded-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('starts where a first start was killed half-way, keeps what is stored, and is one process’s own', async () => {
  mkdirSync(join(dataDir, 'db.new'));
  writeFileSync(join(dataDir, 'db.new', 'PG_VERSION'), '18\n');
  const said: string[] = [];
  const log = { ...options.log, info: (message: string) => void said.push(message) };

  const first = await openEmbeddedEngine({ dataDir }, { ...options, log });
  await first.query('create table kept as select 1 as one');
  await expect(openEmbeddedEngine({ dataDir }, options)).rejects.toThrow(ConfigError);
  await first.close();

  const second = await openEmbeddedEngine({ dataDir }, options);
  expect(await second.query('select one from kept')).toEqual([{ one: 1 }]);
  await second.close();
  expect(said.filter((message) => message.includes('fsync'))).toHaveLength(1);
}, 60_000);
