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

/** The executable schema of the resolver classes. */
export async function schemaOf(resolvers: readonly (new () => object)[]): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...resolvers] as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [],
    validate: false,
  });
  describeRoot(
    schema.getQueryType(),
    'What can be read. Everybody reads what is published; the rest as their rights allow.',
  );
  describeRoot(
    schema.getMutationType(),
    'Commands: each is done wholly or not at all, and once for each clientMutationId.',
  );
  return schema;
}

function describeRoot(type: GraphQLObjectType | null | undefined, description: string) {
  if (type) type.description = description;
}

/** What the object exit needs of a request's context. */
export interface PlannedContext extends ReadContext {
  readonly plan: Plan;
  /** Finds out who asks where that is only claimed. */
  authenticate(): Promise<void>;
}

/** The keys of the rows that a command's payload shows, by field; a global id where the field is of an abstract type. */
interface PayloadSource {
  readonly rows: Readonly<Record<string, string | null>>;
}

/**
 * Sets graphql's own execution to the plan's object exit: planned roots run the plan, everything below reads its answer by
 * response key, and payloads of commands read the rows that they name.
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
    const target = String(field.type).replace(/!$/, '');
    const isAbstract = isAbstractType(getNamedType(field.type));
    if (!models.has(target) && !isAbstract) continue;
    field.resolve = (source: PayloadSource, _args, context: PlannedContext, info) => {
      const given = source.rows[name];
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

/** The types whose objects the plan makes: the models', and those embedded in them or paging through them. */
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
