/**
 * `pnpm check:prove`: shows that each rule of `pnpm check` can fail. Plants one fault at a time in a copy of the checkout and
 * expects the check to fail there and to name it; then that the copy without a fault passes.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const api = 'packages/api/src';
const add = (file, text) => (root) => appendFileSync(join(root, file), text);
const create = (file, text) => (root) => writeFileSync(join(root, file), text);
const replace = (file, from, to) => (root) => {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}” to spoil`);
  writeFileSync(join(root, file), text.replace(from, to));
};
const lines = (n) => Array.from({ length: n }, (_, i) => `export const line${i} = ${i};`).join('\n');

/** check, the rule that must be named in its output, the fault. */
const faults = [
  ['types', 'TS2322', add(`${api}/platform/viewer.ts`, "\nexport const fault: number = 'no number';\n")],
  [
    'lint',
    'no-explicit-any',
    add(`${api}/platform/viewer.ts`, '\nexport const fault = (x: any): unknown => x;\n'),
  ],
  ['lint', 'max-lines', create(`${api}/platform/fault.ts`, `${lines(260)}\n`)],
  [
    'lint',
    'max-lines-per-function',
    create(
      `${api}/platform/fault.ts`,
      `export function fault(): void {\n${lines(60).replaceAll('export const', 'void')}\n}\n`.replaceAll(
        /void line\d+ = (\d+)/g,
        'void $1',
      ),
    ),
  ],
  ['lint', 'No default exports', create(`${api}/platform/fault.ts`, 'export default 1;\n')],
  ['lint', 'No barrels', create(`${api}/platform/fault.ts`, "export * from './viewer.js';\n")],
  [
    'lint',
    'no-floating-promises',
    create(`${api}/platform/fault.ts`, 'export function fault(): void {\n  Promise.resolve(1);\n}\n'),
  ],
  ['lint', 'no-console', create(`${api}/platform/fault.ts`, "console.log('x');\n")],
  ['format', 'viewer.ts', replace(`${api}/platform/viewer.ts`, 'export interface', 'export   interface')],
  [
    'architecture',
    'no-cycles',
    add(`${api}/platform/errors.ts`, "\nexport { invalid as fault } from './fault.js';\n"),
    create(`${api}/platform/fault.ts`, "export { invalid } from './errors.js';\n"),
  ],
  [
    'architecture',
    'platform-knows-no-slice',
    create(`${api}/platform/fault.ts`, "export { Partner } from '../partners/partner.type.js';\n"),
  ],
  [
    'architecture',
    'slice-order-partners',
    create(`${api}/partners/fault.ts`, "export { Event } from '../events/event.type.js';\n"),
  ],
  [
    'architecture',
    'slices-know-no-top',
    create(`${api}/partners/fault.ts`, "export { migrationsFault } from '../schema.js';\n"),
  ],
  [
    'architecture',
    'shared-is-pure',
    create('packages/shared/src/fault.ts', "export { readFileSync } from 'node:fs';\n"),
  ],
  [
    'architecture',
    'admin-and-api-meet-at-the-schema',
    create(
      'packages/admin/src/fault.ts',
      "export { publicViewer } from '../../api/src/platform/viewer.js';\n",
    ),
  ],
  [
    'architecture',
    'rules-are-pure',
    create(`${api}/partners/fault.rules.ts`, "export { PartnerRow } from './partner.entity.js';\n"),
  ],
  [
    'architecture',
    'reading-does-not-write',
    create(`${api}/partners/fault.read.ts`, "export { PartnerRow } from './partner.entity.js';\n"),
  ],
  [
    'architecture',
    'resolvers-are-thin',
    create(`${api}/partners/fault.resolver.ts`, "export { PartnerRow } from './partner.entity.js';\n"),
  ],
  [
    'architecture',
    'no-vague-rooms',
    create(`${api}/platform/utils.ts`, 'export const fault = 1;\n'),
    create(`${api}/platform/fault.ts`, "export { fault } from './utils.js';\n"),
  ],
  [
    'architecture',
    'kebab-case',
    create(`${api}/platform/FaultFile.ts`, 'export const fault = 1;\n'),
    create(`${api}/platform/fault.ts`, "export { fault } from './FaultFile.js';\n"),
  ],
  [
    'architecture',
    'code-does-not-need-tests',
    create(`${api}/platform/fault.ts`, "export { openTestDatabase } from '../../test/database.js';\n"),
  ],
  ['diagram', 'not today', create(`${api}/platform/fault.ts`, 'export const fault = 1;\n')],
  ['schema', 'stale', replace('packages/api/schema.graphql', 'type Partner ', 'type Partnr ')],
  [
    'schema',
    'has no description',
    replace(`${api}/partners/partner.type.ts`, "description: 'Its name today.'", "description: ''"),
  ],
  [
    'schema',
    'Breaks what was released',
    replace(
      'packages/api/schema.released.graphql',
      'type Partner ',
      'type Fault {\n  id: ID!\n}\n\ntype Partner ',
    ),
  ],
  [
    'data',
    'events-2018',
    replace('data/zoliborz/events-2018.yaml', 'kind: HOLIDAY_GATHERING', 'kind: FESTIVAL'),
  ],
  ['unused', 'fault', create(`${api}/platform/fault.ts`, 'export const fault = 1;\n')],
];

const copied = (path) => !/(^|\/)(node_modules|dist|var|\.git)$/.test(path);

function copy() {
  const root = mkdtempSync(join(tmpdir(), 'partnerstwa-checks-'));
  cpSync('.', root, { recursive: true, filter: copied });
  for (const folder of ['.', 'packages/api', 'packages/shared'])
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
const names = [...new Set(faults.map(([name]) => name))];
const broken = names.filter((name) => !check(sound, name).passed);
rmSync(sound, { recursive: true });
if (broken.length > 0) {
  console.log(`Without a fault these fail already: ${broken.join(', ')}. Run pnpm check first.`);
  process.exit(1);
}
let wrong = 0;
for (const [name, rule, ...plant] of faults) {
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
    ? `Each of ${faults.length} faults was found.`
    : `${wrong} of ${faults.length} faults were not found.`,
);
process.exit(wrong === 0 ? 0 : 1);
