import {
  defaultFieldResolver,
  getNamedType,
  GraphQLString,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { TEXT_KINDS, type TextKind } from './text-kinds.js';

/**
 * Gives every text of every command its normal form before the command sees it.
 * @throws Error if a text has no kind
 */
export function cleanInputs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) textKindOf(type.name, field);
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context, info) =>
      resolve(source, cleanFields('Mutation', field.args, args as Values), context, info);
  }
}

/** The declared kind of a text; null for what is not a text. */
export function textKindOf(owner: string, field: GraphQLInputField | GraphQLArgument): TextKind | null {
  if (getNamedType(field.type) !== GraphQLString) return null;
  const kind = field.astNode?.directives?.find(({ name }) => name.value in TEXT_KINDS)?.name.value;
  if (kind !== undefined) return kind as TextKind;
  throw new Error(`${owner}.${field.name} has no kind of text: declare it with @TextField`);
}

type Values = Readonly<Record<string, unknown>>;

function cleanFields(
  owner: string,
  fields: readonly (GraphQLInputField | GraphQLArgument)[],
  values: Values,
): Record<string, unknown> {
  const cleaned: Record<string, unknown> = { ...values };
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined || value === null) continue;
    cleaned[field.name] = cleanValue(value, field.type, textKindOf(owner, field));
  }
  return cleaned;
}

function cleanValue(value: unknown, type: GraphQLInputType, kind: TextKind | null): unknown {
  if (Array.isArray(value)) return value.map((each) => cleanValue(each, type, kind));
  if (typeof value === 'string') return kind ? TEXT_KINDS[kind](value) : value;
  const named = getNamedType(type);
  return isInputObjectType(named) && value !== null
    ? cleanFields(named.name, Object.values(named.getFields()), value as Values)
    : value;
}
