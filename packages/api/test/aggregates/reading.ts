import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { State } from '../../src/platform/commands/aggregate.js';
import type { WriteField, WriteFields } from '../../src/platform/commands/write-fields.js';

/** The GraphQL selection that reads a member of a state, under the member's name. */
export function selectionOf(schema: GraphQLSchema, type: string, member: string, field: WriteField): string {
  const localised = /^(.+)(Pl|En)$/.exec(member);
  if (localised) return `${member}: ${localised[1]}(locale: ${localised[2]?.toUpperCase()})`;
  const name = fieldOf(member, field);
  const object = schema.getType(type);
  const shown = isObjectType(object) ? object.getFields()[name] : undefined;
  if (!shown) throw new Error(`${type} shows no ${name}`);
  return `${member}: ${name} ${leaves(getNamedType(shown.type))}`;
}

/** The member of a state that an answer contains. */
export function memberFrom(answer: unknown, field: WriteField): unknown {
  if (answer === null || answer === undefined) return null;
  switch (field.kind) {
    case 'key':
      return (answer as { id: string }).id;
    case 'keys':
      return (answer as { id: string }[]).map(({ id }) => id);
    case 'parts':
      return (answer as State[]).map((part) => partFrom(part, field.fields));
    case 'instant':
      return new Date(answer as string).toISOString();
    case 'date': {
      const { edtf, wording } = answer as { edtf: string; wording: string | null };
      return { edtf, wording };
    }
    default:
      return answer;
  }
}

/** The value without the members that are null, because an input may leave those out. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

function partFrom(part: State, fields: WriteFields): State {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, memberFrom(part[fieldOf(name, field)], field)]),
  );
}

/** The field that reads a member: `parent` for `parentId`, `topics` for `topicIds`. */
function fieldOf(member: string, field: WriteField): string {
  if (field.kind === 'key') return member.replace(/Id$/, '');
  return field.kind === 'keys' ? member.replace(/Ids$/, 's') : member;
}

function leaves(type: GraphQLNamedType): string {
  if (!isCompositeType(type)) return '';
  const isNode = isAbstractType(type) || type.getInterfaces().some(({ name }) => name === 'Node');
  if (isNode) return '{ ... on Node { id } }';
  const fields = Object.values(type.getFields()).map(
    (field) => `${field.name} ${leaves(getNamedType(field.type))}`,
  );
  return `{ ${fields.join(' ')} }`;
}
