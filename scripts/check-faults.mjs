/** The faults that scripts/prove-checks.mjs plants: at least one for each rule of `pnpm check`. */
import { architectureFaults } from './architecture-faults.mjs';
import { add, create, replace } from './plant-fault.mjs';

const api = 'packages/api/src';
const admin = 'packages/admin/src';
const lines = (n) => Array.from({ length: n }, (_, i) => `export const line${i} = ${i};`).join('\n');

/** [check, the rule that its output must name, functions that plant the fault] */
export const faults = [
  ['types', 'TS2322', add(`${api}/platform/viewer.ts`, "\nexport const fault: number = 'no number';\n")],
  [
    'types',
    "Property 'website' is missing",
    replace(`${api}/domain/partners/partner.aggregate.ts`, '    website: value,\n', ''),
  ],
  [
    'types',
    "Property 'tags' is missing",
    replace(
      `${api}/domain/partners/partner.entity.ts`,
      'searchWords!: string;',
      "searchWords!: string;\n  @Column({ type: 'text', array: true }) tags!: string[];",
    ),
  ],
  [
    'types',
    "Property 'legalBasis' is missing",
    replace(`${api}/domain/contacts/contact.input.ts`, '      legalBasis: input.legalBasis,\n', ''),
  ],
  [
    'types',
    "Property 'website' is missing",
    replace(
      `${api}/domain/partners/partner.input.ts`,
      "    website: check.matching('website', input.website, TEXT_LIMITS.url, WEB_LINK, 'NOT_A_WEB_LINK'),\n",
      '',
    ),
  ],
  [
    'types',
    "Property 'fax' is missing",
    replace(
      `${api}/domain/partners/partner.input.ts`,
      'website?: string | null;',
      'website?: string | null;\n  @Field(() => String, { nullable: true }) fax?: string | null;',
    ),
  ],
  [
    'lint',
    'no-explicit-any',
    add(`${api}/platform/viewer.ts`, '\nexport const fault = (x: any): unknown => x;\n'),
  ],
  ['lint', 'max-lines', create(`${api}/platform/fault-lines.ts`, `${lines(260)}\n`)],
  [
    'lint',
    'max-lines-per-function',
    create(
      `${api}/platform/fault-function.ts`,
      `export function fault(): void {\n${lines(60).replaceAll('export const', 'void')}\n}\n`.replaceAll(
        /void line\d+ = (\d+)/g,
        'void $1',
      ),
    ),
  ],
  ['lint', 'No default exports', create(`${api}/platform/fault-default.ts`, 'export default 1;\n')],
  ['lint', 'No barrels', create(`${api}/platform/fault-barrel.ts`, "export * from './viewer.js';\n")],
  [
    'lint',
    'no-floating-promises',
    create(
      `${api}/platform/fault-floating.ts`,
      'export function fault(): void {\n  Promise.resolve(1);\n}\n',
    ),
  ],
  ['lint', 'no-console', create(`${api}/platform/fault-console.ts`, "console.log('x');\n")],
  [
    'lint',
    'eqeqeq',
    create(`${api}/platform/fault-equals.ts`, 'export const fault = (a: number) => a == 1;\n'),
  ],
  [
    'lint',
    'no-unused-vars',
    create(`${api}/platform/fault-unused.ts`, 'export function fault(): void {\n  const unused = 1;\n}\n'),
  ],
  [
    'lint',
    'no-misused-promises',
    create(
      `${api}/platform/fault-misused.ts`,
      'export const fault = (): number => (Promise.resolve(true) ? 1 : 2);\n',
    ),
  ],
  [
    'lint',
    'switch-exhaustiveness-check',
    create(
      `${api}/platform/fault-switch.ts`,
      "export function fault(of: 'a' | 'b'): void {\n  switch (of) {\n    case 'a':\n      return;\n  }\n}\n",
    ),
  ],
  [
    'lint',
    'rules-of-hooks',
    create(
      `${admin}/ui/fault-hooks.ts`,
      "import { useState } from 'react';\nexport function useFault(a: boolean): void {\n  if (a) useState(1);\n}\n",
    ),
  ],
  [
    'lint',
    'exhaustive-deps',
    create(
      `${admin}/ui/fault-deps.ts`,
      "import { useEffect } from 'react';\nexport function useFault(a: number): void {\n  useEffect(() => void a, []);\n}\n",
    ),
  ],
  [
    'reasons',
    'is out of date',
    replace('packages/shared/src/error-reasons.ts', 'It is not a telephone number.', 'It is no number.'),
  ],
  [
    'reasons',
    'No code gives the reason FAULTY',
    replace('packages/shared/src/error-reasons.ts', '  TOKEN:', "  FAULTY: 'Nobody gives it.',\n  TOKEN:"),
  ],
  ['format', 'viewer.ts', replace(`${api}/platform/viewer.ts`, 'export interface', 'export   interface')],
  ...architectureFaults,
  [
    'diagram',
    'is out of date',
    create(`${api}/domain/pages/fault.ts`, "export * from '../venues/venue.type.js';\n"),
  ],
  [
    'migrations',
    'index.ts is stale',
    create(
      `${api}/migrations/20261231-fault.ts`,
      "import type { MigrationInterface } from 'typeorm';\nexport class Fault1798675200000 implements MigrationInterface {}\n",
    ),
  ],
  ['schema', 'stale', replace('packages/api/schema.graphql', 'type Partner ', 'type Partnr ')],
  [
    'schema',
    'has no description',
    replace(`${api}/domain/partners/partner.type.ts`, "description: 'Its name today.'", "description: ''"),
  ],
  [
    'schema',
    'Breaks the released schema',
    replace(
      'packages/api/schema.released.graphql',
      'type Partner ',
      'type Fault {\n  id: ID!\n}\n\ntype Partner ',
    ),
  ],
  ['sql', 'is stale', replace('packages/api/canonical/node.sql', 'select', 'selekt')],
  ['codegen', 'Stale', create(`${admin}/ui/fault.graphql`, 'fragment Fault on Partner {\n  id\n}\n')],
  [
    'data',
    'events-2018',
    replace('data/zoliborz/events-2018.yaml', 'kind: HOLIDAY_GATHERING', 'kind: FESTIVAL'),
  ],
  ['unused', 'fault', create(`${api}/platform/fault.ts`, 'export const fault = 1;\n')],
  [
    'words',
    'fault.ts:1: “refer”: write resolveRef',
    create(`${api}/platform/fault.ts`, 'export const refer = 1;\n'),
  ],
  [
    'words',
    'fault.words.ts:1: “.words.ts”: write *.messages.ts',
    create(`${admin}/ui/fault.words.ts`, 'export const fault = 1;\n'),
  ],
  [
    'words',
    'fault-anew.ts:2: “anew”: write again',
    create(
      'packages/shared/src/fault-anew.ts',
      '/**\n * Counts the days anew.\n */\nexport const fault = 1;\n',
    ),
  ],
  [
    'words',
    'fault-alike.ts:1: “alike”: write the same',
    create('packages/shared/src/fault-alike.ts', "export const fault = 'Both are alike.';\n"),
  ],
  ['words', 'README.md', add('README.md', '\nNobody else changed it meanwhile.\n')],
  ['words', 'no entry for the type Venue', replace('docs/glossary.md', '`Venue`', 'a venue')],
  [
    'folders',
    'packages/admin/src/faults',
    ...Array.from({ length: 30 }, (_, i) =>
      create(`${admin}/faults/fault-${i}.ts`, 'export const fault = 1;\n'),
    ),
  ],
  [
    'examples',
    'partner-tags.patch',
    replace(
      `${admin}/partners/partner-values.ts`,
      'description: { label: messages.description }',
      'description: { label: messages.about }',
    ),
  ],
];
