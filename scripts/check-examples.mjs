/** `pnpm check examples`: the worked examples of docs/contributing.md still apply to the code that they change. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const FOLDER = 'docs/examples';

const patches = readdirSync(FOLDER).filter((name) => name.endsWith('.patch'));
for (const name of patches) {
  const { status, stderr, error } = spawnSync('git', ['apply', '--check', `${FOLDER}/${name}`], {
    encoding: 'utf8',
  });
  if (status === 0) continue;
  console.error(`${FOLDER}/${name} does not apply: bring it up to date.\n${error?.message ?? stderr}`);
  process.exitCode = 1;
}
