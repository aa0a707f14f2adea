/**
 * Writes packages/api/schema.graphql. `--check` fails if the file is stale, if a member has no description,
 * or if the schema breaks schema.released.graphql. `--release` writes the current schema as the released one.
 */
import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isIntrospectionType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLEnumValue,
  type GraphQLSchema,
} from 'graphql';
import { buildApiSchema } from './schema.js';

const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const CURRENT = at('schema.graphql');
const RELEASED = at('schema.released.graphql');

interface Described {
  readonly name: string;
  readonly description?: string | null;
  readonly args?: readonly Described[];
}

/** Types, fields, arguments and enum values without a description. */
function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  return types.flatMap((type) => {
    const fields = 'getFields' in type ? Object.values<Described>(type.getFields()) : [];
    const values: readonly Described[] = 'getValues' in type ? type.getValues() : [];
    const members = [...fields, ...values].flatMap((member) => [
      { path: `${type.name}.${member.name}`, description: member.description },
      ...(member.args ?? []).map((arg) => ({
        path: `${type.name}.${member.name}(${arg.name})`,
        description: arg.description,
      })),
    ]);
    return [{ path: type.name, description: type.description }, ...members]
      .filter((m) => !m.description)
      .map((m) => m.path);
  });
}

function problems(schema: GraphQLSchema, printed: string): string[] {
  const stale =
    existsSync(CURRENT) && readFileSync(CURRENT, 'utf8') === printed
      ? []
      : ['schema.graphql is stale: run pnpm schema'];
  const released = existsSync(RELEASED) ? buildSchema(readFileSync(RELEASED, 'utf8')) : null;
  const breaking = released ? findBreakingChanges(released, buildSchema(printed)) : [];
  return [
    ...stale,
    ...undescribed(schema).map((path) => `${path} has no description`),
    ...breaking.map(({ description }) => `Breaks the released schema: ${description}`),
  ];
}

/** Sorts everything except the values of enums: they are declared in the order in which forms offer them. */
function sorted(schema: GraphQLSchema): GraphQLSchema {
  const result = lexicographicSortSchema(schema);
  for (const type of Object.values(result.getTypeMap())) {
    const declared = schema.getType(type.name);
    if (!isEnumType(type) || !isEnumType(declared) || isIntrospectionType(type)) continue;
    const order = declared.getValues().map(({ name }) => name);
    // GraphQL has no way to order the values of a built type; this array is the one that it prints.
    const values = type.getValues() as GraphQLEnumValue[];
    values.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  }
  return result;
}

const schema = sorted(await buildApiSchema());
const printed = `${printSchema(schema)}\n`;
if (process.argv.includes('--check')) {
  const found = problems(schema, printed);
  for (const problem of found) process.stderr.write(`${problem}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
} else {
  writeFileSync(process.argv.includes('--release') ? RELEASED : CURRENT, printed);
}
