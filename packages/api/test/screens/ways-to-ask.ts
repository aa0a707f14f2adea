import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { SampleIds } from './sample-ids.js';
import type { ScreenQuery } from './screen-queries.js';

/** Variables of one query, and how they differ from the usual ones. */
export interface WayToAsk {
  readonly label: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Context {
  readonly definition: OperationDefinitionNode;
  readonly typeOfFragment: (name: string) => string | undefined;
  readonly schema: GraphQLSchema;
  readonly ids: SampleIds;
  /** ISO. */
  readonly today: string;
}

/** Members of input objects that hold ids, and of what. */
const IDS: Readonly<Record<string, string>> = {
  partnerships: 'Partnership',
  memberOf: 'Partnership',
  partners: 'Partner',
  venues: 'Venue',
  series: 'EventSeries',
  topics: 'Topic',
};
/** Found often, found once, found never. */
const WORDS = ['szkoła', 'park kaskada', 'nie ma takiego'];
/** The longest page that a screen asks for. */
const PAGE = 100;

/** The ways to ask one query: with usual variables, and with each of them changed in turn. */
export function waysToAsk(
  { definition, typeOfFragment }: ScreenQuery,
  context: Omit<Context, 'definition' | 'typeOfFragment'>,
): WayToAsk[] {
  const choices = (definition.variableDefinitions ?? []).map((variable) => ({
    name: variable.variable.name.value,
    values: valuesOf(variable, { definition, typeOfFragment, ...context }),
  }));
  const usual = Object.fromEntries(choices.map(({ name, values }) => [name, values[0]]));
  const others = choices.flatMap(({ name, values }) =>
    values.slice(1).map((value) => ({
      label: `${name}: ${JSON.stringify(value)}`,
      variables: { ...usual, [name]: value },
    })),
  );
  return [{ label: '', variables: usual }, ...others];
}

function valuesOf(variable: VariableDefinitionNode, context: Context): readonly unknown[] {
  const name = variable.variable.name.value;
  const type = typeFromAST(context.schema, variable.type) as GraphQLInputType;
  if (variable.defaultValue) return [valueFromASTUntyped(variable.defaultValue)];
  // A page after the first is asked for with what the first one answered.
  if (['after', 'before', 'last'].includes(name)) return [undefined];
  if (name === 'first') return [PAGE];
  if (name === 'ids') return [Object.values(context.ids).flat()];
  if (name === 'subjectId')
    return [undefined, ...Object.values(context.ids).flatMap(([first]) => first ?? [])];
  if (getNamedType(type).name === 'ID' && !isListType(getNullableType(type)))
    return context.ids[typeOfId(context, name)] ?? [];
  const values = sampleValues(name, type, context);
  return type === getNullableType(type) ? [undefined, ...values] : values;
}

function sampleValues(name: string, type: GraphQLInputType, context: Context): readonly unknown[] {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) {
    const single = isEnumType(named)
      ? named.getValues().map((value) => value.name)
      : (context.ids[IDS[name] ?? ''] ?? []).slice(0, 1);
    return single.map((value) => [value]);
  }
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (isInputObjectType(named)) return memberValues(named, context);
  switch (named.name) {
    case 'Boolean':
      return [false, true];
    case 'Date':
      return datesOf(name, context.today);
    default:
      return WORDS;
  }
}

/** Objects with one member each. */
function memberValues(type: GraphQLInputObjectType, context: Context): readonly unknown[] {
  return Object.values(type.getFields()).flatMap((field) =>
    sampleValues(field.name, field.type, context)
      .slice(0, 1)
      .map((value) => ({ [field.name]: value })),
  );
}

/** Within the years of the data set, or from today on. */
function datesOf(name: string, today: string): readonly string[] {
  switch (name) {
    case 'from':
      return ['2017-09-01'];
    case 'to':
      return ['2018-06-30'];
    case 'until':
      return [`${Number(today.slice(0, 4)) + 1}${today.slice(4)}`];
    default:
      return [today];
  }
}

/** The type whose id a variable holds: that of the root which takes it, or for `node` that of its first fragment. */
function typeOfId({ definition, typeOfFragment }: Context, variable: string): string {
  let found = '';
  visit(definition, {
    Field: ({ name, arguments: given = [], selectionSet }) => {
      const isTaken = given.some(
        ({ value }) => value.kind === Kind.VARIABLE && value.name.value === variable,
      );
      if (!isTaken) return;
      const [first] = selectionSet?.selections ?? [];
      const inline = first?.kind === Kind.INLINE_FRAGMENT ? first.typeCondition?.name.value : undefined;
      const spread = first?.kind === Kind.FRAGMENT_SPREAD ? typeOfFragment(first.name.value) : undefined;
      const ofRoot = `${name.value.charAt(0).toUpperCase()}${name.value.slice(1)}`;
      found = name.value === 'node' ? (inline ?? spread ?? '') : ofRoot;
    },
  });
  return found;
}
