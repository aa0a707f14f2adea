/**
 * `pnpm check:prove` proves that each rule of `pnpm check` can fail: own code, because no tool tests checks.
 * A copy of the checkout must pass; then it plants faults and expects the check to fail and to name the rule of
 * each. Faults of one check share a copy, unless they change the same file or their rules have the same name.
 * `pnpm check:prove NAME…` proves only the rules of those checks.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundaries } from './architecture-faults.mjs';
import { faults } from './check-faults.mjs';

const requested = process.argv.slice(2);
const planted = requested.length === 0 ? faults : faults.filter(([name]) => requested.includes(name));

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
  console.log(`These checks fail without a planted fault: ${broken.join(', ')}. Run pnpm check first.`);
  process.exit(1);
}
let unproven = 0;
for (const boundary of boundaries.filter((name) => !faults.some(([, rule]) => rule === name))) {
  unproven += 1;
  console.log(`✗ no planted fault for the architecture rule: ${boundary}`);
}
for (const group of groupsOf(planted)) {
  const root = copy();
  for (const { plant } of group) for (const fault of plant) fault(root);
  const { passed, output } = check(root, group[0].name);
  let found = true;
  for (const { name, rule, plant } of group) {
    const shown = !passed && isShown(output, name, rule, plant);
    if (!shown) unproven += 1;
    console.log(`${shown ? '✓' : '✗'} ${name} fails for: ${rule} (${plant[0].file})`);
    found &&= shown;
  }
  if (!found) console.log(output.trim().slice(0, 6000).replace(/^/gm, '    '));
  rmSync(root, { recursive: true });
}

/** Faults that one run of their check can find. */
function groupsOf(faults) {
  const groups = [];
  for (const [name, rule, ...plant] of faults) {
    const fits = (group) =>
      group[0].name === name &&
      group.every(
        (other) => other.rule !== rule && !other.plant.some(({ file }) => filesOf(plant).has(file)),
      );
    const group = groups.find(fits);
    if (group) group.push({ name, rule, plant });
    else groups.push([{ name, rule, plant }]);
  }
  return groups;
}

function filesOf(plant) {
  return new Set(plant.map(({ file }) => file));
}

/** A fault may break several rules of the architecture, so there the line must name the fault's file too. */
function isShown(output, name, rule, plant) {
  if (name !== 'architecture') return output.includes(rule);
  return output
    .split('\n')
    .some((line) => line.includes(` ${rule}: `) && [...filesOf(plant)].some((file) => line.includes(file)));
}

console.log(
  unproven === 0
    ? `Each of ${planted.length} faults was found.`
    : `${unproven} of ${planted.length} faults were not found.`,
);
process.exit(unproven === 0 ? 0 : 1);
