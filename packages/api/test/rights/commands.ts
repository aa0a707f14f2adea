import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** A document for each command of the schema, by its name. */
export type Commands = ReadonlyMap<string, string>;

/** Documents that ask every command for its change, the ids of what it answers, and any secret. */
export function commandsOf(schema: GraphQLSchema): Commands {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return new Map(fields.map((field) => [field.name, documentOf(field)]));
}

/** @throws Error for a command that the schema does not have */
export function commandOf(commands: Commands, name: string): string {
  const document = commands.get(name);
  if (!document) throw new Error(`There is no command ${name}`);
  return document;
}

function documentOf(field: GraphQLField<unknown, unknown>): string {
  const [input] = field.args;
  const head = input ? `mutation ($input: ${String(input.type)})` : 'mutation';
  return `${head} { ${field.name}${input ? '(input: $input)' : ''} ${answerOf(field)} }`;
}

function answerOf(field: GraphQLField<unknown, unknown>): string {
  const payload = getNamedType(field.type);
  if (!isObjectType(payload)) throw new Error(`${field.name} answers no payload`);
  const selected = Object.values(payload.getFields()).map(({ name, type }) => {
    const named = getNamedType(type);
    if (!('getFields' in named)) return name;
    const leaves = Object.keys(named.getFields()).filter((leaf) => ['id', 'secret'].includes(leaf));
    return `${name} { ${['__typename', ...leaves].join(' ')} }`;
  });
  return `{ ${selected.join(' ')} }`;
}

/** The type whose things a command answers; null where it answers none, or many. */
export function answeredType(schema: GraphQLSchema, name: string): string | null {
  const payload = getNamedType(schema.getMutationType()?.getFields()[name]?.type);
  if (!isObjectType(payload)) return null;
  const [first] = Object.values(payload.getFields()).filter(({ type }) => isObjectType(bare(type)));
  return first && !isListType(bare(first.type)) ? getNamedType(first.type).name : null;
}

function bare(type: GraphQLField<unknown, unknown>['type']) {
  return isNonNullType(type) ? type.ofType : type;
}
