import {
  getNamedType,
  GraphQLObjectType,
  isAbstractType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { readGlobalId } from '../plan/global-id.js';
import type { Models } from '../plan/model.js';
import type { Plan, ReadContext } from '../plan/plan.js';
import { cleanInputs } from '../text/clean-inputs.js';

/** Builds the executable schema from the resolver classes. @throws Error if a text of an input has no kind */
export async function schemaOf(resolvers: readonly (new () => object)[]): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...resolvers] as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [],
    validate: false,
  });
  cleanInputs(schema);
  describeRoot(
    schema.getQueryType(),
    'Everything that can be read. Published data is open to everybody; the rest depends on your rights.',
  );
  describeRoot(
    schema.getMutationType(),
    'Commands. Each takes effect completely or not at all, and only once per clientMutationId.',
  );
  return schema;
}

function describeRoot(type: GraphQLObjectType | null | undefined, description: string) {
  if (type) type.description = description;
}

/** The part of a request's context that the resolver fallback needs. */
export interface PlannedContext extends ReadContext {
  readonly plan: Plan;
  /** Verifies a remembered access against the database. */
  authenticate(): Promise<void>;
}

/** By payload field, the key of the row to return. For an abstract type it is the global id. */
interface PayloadSource {
  readonly rows: Readonly<Record<string, string | readonly string[] | null>>;
}

/**
 * Lets graphql's own execution use the read plan: root fields run the plan, the fields below read its result
 * by response key, and payloads of commands read the rows whose keys they contain.
 */
export function installResolverFallback(schema: GraphQLSchema, models: Models): void {
  const planned = plannedTypes(schema, models);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) setType(type);
    if (!isObjectType(type)) continue;
    if (planned.has(type.name)) resolveByKey(type);
    else if (type.name.endsWith('Payload')) resolvePayload(type, models);
  }
  const query = schema.getQueryType();
  for (const [name, field] of Object.entries(query?.getFields() ?? {})) {
    if (models.get('Query').fields[name])
      field.resolve = (_source, _args, context: PlannedContext, info) => context.plan.root(info, context);
  }
}

function resolveByKey(type: GraphQLObjectType) {
  for (const field of Object.values(type.getFields())) {
    field.resolve = (source: Record<string, unknown>, _args, _context, info) => source[info.path.key];
  }
}

function resolvePayload(type: GraphQLObjectType, models: Models) {
  for (const [name, field] of Object.entries(type.getFields())) {
    const target = named(field);
    const isAbstract = isAbstractType(getNamedType(field.type));
    if (!models.has(target) && !isAbstract) continue;
    field.resolve = (source: PayloadSource, _args, context: PlannedContext, info) => {
      const given = source.rows[name];
      if (given && typeof given !== 'string') return context.plan.rows(target, given, info, context);
      const row = isAbstract ? readGlobalId(given) : given ? { type: target, key: given } : null;
      return row && models.has(row.type) ? context.plan.row(row.type, row.key, info, context) : null;
    };
  }
}

function setType(type: GraphQLAbstractType) {
  type.resolveType = (value: { $type?: string }) => value.$type;
}

function named(field: GraphQLField<unknown, unknown>): string {
  return getNamedType(field.type).name;
}

/**
 * The types whose objects come from the plan: those with a read model, and the embedded and connection types
 * in them.
 */
function plannedTypes(schema: GraphQLSchema, models: Models): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const type = schema.getType(name);
    if (found.has(name) || !isObjectType(type)) return;
    found.add(name);
    for (const field of Object.values(type.getFields())) visit(named(field));
  };
  for (const model of models.all()) if (model.type !== 'Query') visit(model.type);
  const roots = schema.getQueryType()?.getFields() ?? {};
  for (const [name, field] of Object.entries(roots))
    if (models.get('Query').fields[name]) visit(named(field));
  return found;
}
