import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isLeafType } from 'graphql';

const SCHEMA = new URL('../../api/schema.graphql', import.meta.url);
/** The fields of a payload that the story reads. */
const READ = ['id', 'version', 'secret'];

/**
 * Every command of the schema by its name, as a document that selects its change, ids, versions and secrets. It is
 * made from the schema, because the admin imports nothing from the API.
 */
export const COMMANDS = new Map(
  Object.values(buildSchema(readFileSync(SCHEMA, 'utf8')).getMutationType().getFields()).map((field) => [
    field.name,
    documentOf(field),
  ]),
);

function documentOf({ name, type, args }) {
  const [input] = args;
  const head = input ? `mutation ($input: ${String(input.type)})` : 'mutation';
  const selected = Object.values(getNamedType(type).getFields()).map((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return field.name;
    const read = READ.filter((member) => member in named.getFields());
    return `${field.name} { ${['__typename', ...read].join(' ')} }`;
  });
  return `${head} { done: ${name}${input ? '(input: $input)' : ''} { ${selected.join(' ')} } }`;
}
