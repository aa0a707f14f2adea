/**
 * Generates code from the `*.graphql` files next to the components and from packages/api/schema.graphql:
 *   src/graphql/operations.ts   the types of all operations and fragments; no code that reaches the browser
 *   src/graphql/enums.ts        the values of each enum, in the order of the schema, and the types of nodes
 *   NAME.graphql.ts             the documents of NAME.graphql, which so load with the screen that uses them
 * `--check` writes nothing and fails if a committed file differs.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, isEnumType, isIntrospectionType, Kind, parse, visit } from 'graphql';

const HERE = import.meta.dirname;
const TYPES = join(HERE, 'src', 'graphql', 'operations.ts');
const ENUMS = join(HERE, 'src', 'graphql', 'enums.ts');
const NOTE = '// Made by `pnpm codegen` from the .graphql files; edit those.\n';
const check = process.argv.includes('--check');

const schema = buildSchema(readFileSync(join(HERE, '..', 'api', 'schema.graphql'), 'utf8'));
const files = filesIn(join(HERE, 'src'))
  .filter((file) => file.endsWith('.graphql'))
  .map((location) => ({ location, document: parse(readFileSync(location, 'utf8'), { noLocation: true }) }));
const fragments = new Map(
  files.flatMap(({ location, document }) =>
    document.definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, { location, definition }]),
  ),
);

const wanted = new Map([
  [TYPES, await types()],
  [ENUMS, enums()],
  ...files.map((file) => [`${file.location}.ts`, documents(file)]),
]);
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
const orphans = filesIn(join(HERE, 'src')).filter(
  (file) => file.endsWith('.graphql.ts') && !wanted.has(file),
);
const names = [...stale.map(([file]) => file), ...orphans].map((file) => relative(HERE, file));
if (check && names.length > 0) {
  console.error(`Stale, run \`pnpm codegen\`: ${names.join(', ')}`);
  process.exit(1);
}
for (const [file, text] of stale) if (!check) writeFileSync(file, text);
for (const file of orphans) if (!check) rmSync(file);
console.log(check ? 'Up to date.' : `Written: ${names.join(', ') || 'nothing, all is up to date'}.`);

async function types() {
  const text = await codegen({
    schema,
    schemaAst: schema,
    documents: files,
    filename: TYPES,
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
    config: {
      // The form that Apollo Client's data masking expects.
      inlineFragmentTypes: 'mask',
      customDirectives: { apolloUnmask: true },
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      enumType: 'string-literal',
      avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
      defaultScalarType: 'string',
      scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    },
  });
  return `${NOTE}${text.trim()}\n`;
}

/**
 * Lists the values of each enum: `EventKind` → `EVENT_KIND_VALUES`. Their types follow from the values, so
 * TypeScript compares them with the types of the operations.
 */
function enums() {
  const lists = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !isIntrospectionType(type))
    .map((type) => {
      const name = type.name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
      const values = type.getValues().map((value) => `  '${value.name}',\n`);
      return `export const ${name}_VALUES = [\n${values.join('')}] as const;\n`;
    });
  const nodes = schema.getPossibleTypes(schema.getType('Node')).map(({ name }) => `  '${name}',\n`);
  lists.push(
    `/** Every type that implements Node. */\nexport const NODE_TYPES = [\n${nodes.join('')}] as const;\n`,
  );
  return `${NOTE}\n${lists.join('\n')}`;
}

/** Generates the documents of one file. Each fragment is generated once and imported by other files. */
function documents({ location, document }) {
  const imported = new Map();
  const made = document.definitions.map((definition) => {
    const parts = fragmentsOf(definition);
    for (const { location: from, definition: part } of parts)
      if (from !== location) imported.set(constantOf(part), importPath(location, from));
    const list = [constantOf(definition), ...parts.map(({ definition: part }) => constantOf(part))];
    return { definition, list };
  });
  // Documents refer to the constants of their fragments, so fragments come first.
  const isFragment = ({ definition }) => definition.kind === Kind.FRAGMENT_DEFINITION;
  const ordered = [...made.filter(isFragment), ...made.filter((each) => !isFragment(each))];
  const typeNames = made.flatMap(({ definition }) => typesOf(definition));
  return [
    NOTE.trimEnd(),
    `import type { TypedDocumentNode } from '@graphql-typed-document-node/core';`,
    `import type { DefinitionNode } from 'graphql';`,
    `import type { ${typeNames.join(', ')} } from '${importPath(location, TYPES.replace(/\.ts$/, ''))}';`,
    ...[...imported].map(([name, from]) => `import { ${name} } from '${from}';`),
    ...ordered.map(
      ({ definition }) =>
        `export const ${constantOf(definition)} = ${compact(definition)} as unknown as DefinitionNode;`,
    ),
    ...ordered.map(({ definition, list }) => {
      const [result, variables = 'Record<string, never>'] = typesOf(definition);
      return `export const ${documentName(definition)} = { kind: 'Document', definitions: [${list.join(', ')}] } as unknown as TypedDocumentNode<${result}, ${variables}>;`;
    }),
    '',
  ].join('\n');
}

/** Serialises without empty arrays, which make up most of a document's size. */
function compact(definition) {
  return JSON.stringify(definition, (_key, value) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}

/** The fragments that a definition spreads, directly or through others, without duplicates. */
function fragmentsOf(definition, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment) throw new Error(`No such fragment: ${name.value}`);
      if (found.has(name.value)) return;
      found.set(name.value, fragment);
      fragmentsOf(fragment.definition, found);
    },
  });
  return [...found.values()];
}

function typesOf({ kind, name, operation }) {
  if (kind === Kind.FRAGMENT_DEFINITION) return [`${name.value}Fragment`];
  const suffix = operation === 'query' ? 'Query' : 'Mutation';
  return [`${name.value}${suffix}`, `${name.value}${suffix}Variables`];
}

function constantOf({ kind, name }) {
  return `${name.value}${kind === Kind.FRAGMENT_DEFINITION ? 'FragmentDefinition' : 'Operation'}`;
}

function documentName({ kind, name }) {
  return `${name.value}${kind === Kind.FRAGMENT_DEFINITION ? 'Fragment' : ''}Document`;
}

function importPath(from, to) {
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return `${path.startsWith('.') ? '' : './'}${path}.js`;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
