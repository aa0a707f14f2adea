/**
 * `pnpm check:prove`: shows that each rule of `pnpm check` can fail. Plants one fault at a time in a copy of the checkout and
 * expects the check to fail there and to name it; then that the copy without a fault passes. `pnpm check:prove NAME…` proves
 * the rules of those checks alone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults, walls } from './check-faults.mjs';

const asked = process.argv.slice(2);
const planted = asked.length === 0 ? faults : faults.filter(([name]) => asked.includes(name));

const copied = (path) => !/(^|\/)(node_modules|dist|var|\.git)$/.test(path);

function copy() {
  const root = mkdtempSync(join(tmpdir(), 'partnerstwa-checks-'));
  cpSync('.', root, { recursive: true, filter: copied });
  for (const folder of ['.', 'packages/api', 'packages/shared', 'packages/admin'])
    symlinkSync(join(process.cwd(), folder, 'node_modules'), join(root, folder, 'node_modules'));
  return root;
}

function check(root, name) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.mjs', name], {
    cwd: root,
    encoding: 'utf8',
  });
  return { passed: status === 0, output: `${stdout}${stderr}` };
}

const sound = copy();
const names = [...new Set(planted.map(([name]) => name))];
const broken = names.filter((name) => !check(sound, name).passed);
rmSync(sound, { recursive: true });
if (broken.length > 0) {
  console.log(`Without a fault these fail already: ${broken.join(', ')}. Run pnpm check first.`);
  process.exit(1);
}
let wrong = 0;
for (const wall of walls.filter((name) => !faults.some(([, rule]) => rule === name))) {
  wrong += 1;
  console.log(`✗ nothing shows that architecture fails for: ${wall}`);
}
for (const [name, rule, ...plant] of planted) {
  const root = copy();
  for (const fault of plant) fault(root);
  const { passed, output } = check(root, name);
  const shown = !passed && output.includes(rule);
  if (!shown) wrong += 1;
  console.log(`${shown ? '✓' : '✗'} ${name} fails for: ${rule}`);
  if (!shown) console.log(output.trim().slice(0, 2000).replace(/^/gm, '    '));
  rmSync(root, { recursive: true });
}
console.log(
  wrong === 0
    ? `Each of ${planted.length} faults was found.`
    : `${wrong} of ${planted.length} faults were not found.`,
);
process.exit(wrong === 0 ? 0 : 1);
