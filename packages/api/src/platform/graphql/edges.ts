import { Args, ArgsType, Field, FieldResolver, ID, Query, Resolver, type ClassType } from 'type-graphql';
import type {
  ByArgumentField,
  ByIdField,
  ConnectionField,
  Extension,
  Field as ReadField,
  ListField,
  NodeField,
  NodesField,
  OneField,
  SingletonField,
} from '../plan/model.js';
import type { PageArgs, PageInfo } from './connection.type.js';

/** A class of the schema. Interfaces are abstract. */
type SchemaClass = abstract new () => object;

/** What `read` leads to decides the type, the arguments and whether the field may be null. */
type Target =
  | { readonly read: SingletonField; readonly type: SchemaClass; readonly nullable?: boolean }
  | ({ readonly nullable?: undefined } & (
      | { readonly read: ByIdField | NodeField | OneField; readonly type: SchemaClass }
      | { readonly read: ByArgumentField; readonly type: SchemaClass; readonly args: ClassType }
      | { readonly read: NodesField; readonly type: readonly [SchemaClass] }
      | { readonly read: ListField; readonly type: readonly [SchemaClass]; readonly args?: ClassType }
      | {
          readonly read: ConnectionField;
          readonly type: ClassType<{ nodes: object[]; pageInfo: PageInfo }>;
          readonly args: ClassType<PageArgs>;
        }
    ));

/** A field of the schema that leads to rows, and how the read plan finds them. */
type Edge = Target & { readonly description: string };

/** Edges of one type. The resolver class shows them in the schema; graphql never calls it. */
export interface Edges extends Extension {
  readonly resolver: new () => object;
}

/** Declares roots: fields of `Query`. */
export function roots(edges: Readonly<Record<string, Edge>>): Edges {
  return declared('Query', Query, Resolver(), edges);
}

/** Adds edges to a type, which may belong to an earlier slice. */
export function extend(type: SchemaClass, edges: Readonly<Record<string, Edge>>): Edges {
  return declared(
    type.name,
    FieldResolver,
    Resolver(() => type),
    edges,
  );
}

/** `Query` or `FieldResolver`. */
type FieldDecorator = (
  type: () => Edge['type'],
  options: { readonly nullable: boolean | 'items'; readonly description: string },
) => MethodDecorator;

function declared(
  type: string,
  field: FieldDecorator,
  resolver: ClassDecorator,
  edges: Readonly<Record<string, Edge>>,
): Edges {
  class EdgeResolver {}
  const { prototype } = EdgeResolver;
  for (const [name, edge] of Object.entries(edges)) {
    const { description } = edge;
    field(() => edge.type, { nullable: nullable(edge), description })(prototype, name, {});
    const args = 'args' in edge ? edge.args : ARGS[edge.read.kind];
    if (args) Args(() => args)(prototype, name, 0);
  }
  resolver(EdgeResolver);
  const fields = Object.fromEntries(Object.entries(edges).map(([name, { read }]) => [name, read]));
  return { type, fields, resolver: EdgeResolver };
}

@ArgsType()
class IdArgs {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ArgsType()
class IdsArgs {
  @Field(() => [ID], { description: 'Their ids.' })
  ids!: string[];
}

const ARGS: Readonly<Partial<Record<ReadField['kind'], ClassType>>> = {
  byId: IdArgs,
  node: IdArgs,
  nodes: IdsArgs,
};

/** A single row may be missing or hidden. */
function nullable(edge: Edge): boolean | 'items' {
  const { kind } = edge.read;
  if (kind === 'only') return edge.nullable === true;
  return kind === 'nodes' ? 'items' : kind !== 'list' && kind !== 'connection';
}
