/** The faults that show that each rule of `.dependency-cruiser.cjs` is enforced. */
import { existsSync } from 'node:fs';
import cruiser from '../.dependency-cruiser.cjs';
import { add, create } from './plant-fault.mjs';

const api = 'packages/api/src';
const admin = 'packages/admin/src';

/** The names of the architecture's rules. */
export const boundaries = cruiser.forbidden.map(({ name }) => name);
/** For each folder of an order, a file that imports from above all of them. */
const order = (prefix, root, file) =>
  boundaries
    .filter((name) => name.startsWith(prefix))
    .map((name) => {
      const folder = name.slice(prefix.length);
      const up = '../'.repeat(folder.split('/').length);
      return ['architecture', name, create(`${root}/${folder}/fault.ts`, `export * from '${up}${file}';\n`)];
    });

/** [check, the rule that its output must name, functions that plant the fault] */
export const architectureFaults = [
  [
    'architecture',
    'no-cycles',
    add(`${api}/platform/errors.ts`, "\nexport { invalid as fault } from './fault-cycle.js';\n"),
    create(`${api}/platform/fault-cycle.ts`, "export { invalid } from './errors.js';\n"),
  ],
  ...order('layer-order-', api, 'app/main.js'),
  // A slice must not import a slice that its manifest does not require.
  ...boundaries
    .filter((name) => name.startsWith('slice-'))
    .map((name) => {
      const slice = name.slice('slice-'.length);
      const layer = existsSync(`${api}/views/${slice}`) ? 'views' : 'domain';
      const other = slice === 'history' ? '../../domain/pages/page.type.js' : null;
      const target =
        other ?? (layer === 'domain' ? '../../views/history/change.type.js' : '../history/change.type.js');
      return [
        'architecture',
        name,
        create(`${api}/${layer}/${slice}/fault.ts`, `export * from '${target}';\n`),
      ];
    }),
  [
    'architecture',
    'views-are-independent',
    create(`${api}/views/todos/fault-view.ts`, "export { Change } from '../history/change.type.js';\n"),
  ],
  [
    'architecture',
    'shared-is-pure',
    create('packages/shared/src/fault.ts', "export { readFileSync } from 'node:fs';\n"),
  ],
  [
    'architecture',
    'admin-and-api-meet-at-the-schema',
    create(`${admin}/fault.ts`, "export { publicViewer } from '../../api/src/platform/viewer.js';\n"),
  ],
  ...order('admin-order-', admin, 'app/shell.js'),
  [
    'architecture',
    'admin-pages-are-for-the-router',
    create(`${admin}/start/fault-page.ts`, "export { HistoryPage } from '../history/history.page.js';\n"),
  ],
  [
    'architecture',
    'admin-manifests-are-for-nodes',
    create(
      `${admin}/start/fault-manifest.ts`,
      "export { partnerNode } from '../partners/partner.node.js';\n",
    ),
  ],
  [
    'architecture',
    'admin-app-is-the-top',
    create(`${admin}/ui/fault-top.ts`, "export { Shell } from '../app/shell.js';\n"),
  ],
  [
    'architecture',
    'rules-are-pure',
    create(`${api}/domain/partners/fault.rules.ts`, "export { PartnerRow } from './partner.entity.js';\n"),
  ],
  [
    'architecture',
    'reading-does-not-write',
    create(`${api}/domain/partners/fault.read.ts`, "export { PartnerRow } from './partner.entity.js';\n"),
  ],
  [
    'architecture',
    'resolvers-are-thin',
    create(`${api}/domain/partners/fault.resolver.ts`, "export { PartnerRow } from './partner.entity.js';\n"),
  ],
  [
    'architecture',
    'no-vague-rooms',
    create(`${api}/platform/utils.ts`, 'export const fault = 1;\n'),
    create(`${api}/platform/fault-vague.ts`, "export { fault } from './utils.js';\n"),
  ],
  [
    'architecture',
    'kebab-case',
    create(`${api}/platform/FaultFile.ts`, 'export const fault = 1;\n'),
    create(`${api}/platform/fault-kebab.ts`, "export { fault } from './FaultFile.js';\n"),
  ],
  [
    'architecture',
    'code-does-not-need-tests',
    create(`${api}/platform/fault-test.ts`, "export { openTestDatabase } from '../../test/database.js';\n"),
  ],
];
