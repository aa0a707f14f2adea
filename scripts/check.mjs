/**
 * `pnpm check`: all checks that do not run the product. A failed step does not stop the others, so one run
 * shows all failures. `pnpm check NAME…` runs only those steps. scripts/prove-checks.mjs proves that each can
 * fail.
 */
import { spawnSync } from 'node:child_process';

const node = process.execPath;
const typescript = ['--import', './scripts/typescript.mjs'];
const bin = (name) => `node_modules/.bin/${name}`;

/** Step → command. */
const steps = {
  types: [
    bin('tsc'),
    '-p',
    'packages/shared',
    '&&',
    bin('tsc'),
    '-p',
    'packages/api',
    '&&',
    bin('tsc'),
    '-p',
    'packages/admin',
  ],
  lint: [bin('eslint'), '.', '--max-warnings', '0'],
  format: [bin('prettier'), '--check', '--log-level', 'warn', '.'],
  architecture: [bin('depcruise'), 'packages', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  diagram: [node, 'scripts/draw-architecture.mjs', '--check'],
  migrations: [node, 'scripts/list-migrations.mjs', '--check'],
  schema: [node, ...typescript, 'packages/api/src/app/print-schema.ts', '--check'],
  sql: [node, ...typescript, 'packages/api/src/app/canonical-sql.ts', '--check'],
  reasons: [node, ...typescript, 'scripts/list-reasons.mjs', '--check'],
  codegen: [node, 'packages/admin/codegen.mjs', '--check'],
  data: [node, ...typescript, 'packages/api/src/app/check-data.ts'],
  unused: [bin('knip')],
  words: [node, 'scripts/check-words.mjs'],
  folders: [node, 'scripts/check-folders.mjs'],
  examples: [node, 'scripts/check-examples.mjs'],
};

const requested = process.argv.slice(2);
const unknown = requested.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. The checks are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}
const failed = [];
for (const [name, command] of Object.entries(steps)) {
  if (requested.length > 0 && !requested.includes(name)) continue;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command.join(' '), {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`.trim().replace(/^/gm, '    '));
}
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
