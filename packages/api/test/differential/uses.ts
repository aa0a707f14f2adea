import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/**
 * How often each element of the schema was used, by its coordinate: `Type.field`, `Type.field(arg:)`,
 * `Input.member`, `Enum.VALUE`.
 */
export class Uses {
  private readonly counts = new Map<string, number>();

  of(element: string): number {
    return this.counts.get(element) ?? 0;
  }

  add(elements: Iterable<string>): void {
    for (const element of elements) this.counts.set(element, this.of(element) + 1);
  }

  /** The elements that were never used. */
  missing(elements: readonly string[]): string[] {
    return elements.filter((element) => this.of(element) === 0);
  }
}

/** Whether a field leads to one of these types, directly or through a connection. */
export function leadsTo(type: GraphQLOutputType, types: ReadonlySet<string>): boolean {
  const named = getNamedType(type);
  const nodes =
    isObjectType(named) && named.name.endsWith('Connection') ? named.getFields()['nodes'] : undefined;
  return types.has(nodes ? getNamedType(nodes.type).name : named.name);
}

/**
 * The elements that operations on some roots can use, by coordinate, and the enum values that answers can
 * contain.
 */
export function elementsBelow(
  schema: GraphQLSchema,
  roots: readonly string[],
  without: ReadonlySet<string>,
): { used: string[]; answered: string[] } {
  const [used, answered] = [new Set<string>(), new Set<string>()];
  const visited = new Set<string>();
  const input = (type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (isEnumType(named)) for (const { name } of named.getValues()) used.add(`${named.name}.${name}`);
    if (!isInputObjectType(named) || visited.has(named.name)) return;
    visited.add(named.name);
    for (const member of Object.values(named.getFields())) {
      used.add(`${named.name}.${member.name}`);
      input(member.type);
    }
  };
  const output = (type: GraphQLOutputType | GraphQLNamedType, only?: readonly string[]) => {
    const named = getNamedType(type as GraphQLOutputType);
    if (visited.has(named.name)) return;
    visited.add(named.name);
    if (isEnumType(named)) for (const { name } of named.getValues()) answered.add(`${named.name}.${name}`);
    if (isUnionType(named) || isInterfaceType(named))
      for (const one of schema.getPossibleTypes(named)) if (!without.has(one.name)) output(one);
    if (!isObjectType(named)) return;
    for (const field of Object.values(named.getFields())) {
      if ((only && !only.includes(field.name)) || leadsTo(field.type, without)) continue;
      used.add(`${named.name}.${field.name}`);
      for (const arg of field.args) {
        used.add(`${named.name}.${field.name}(${arg.name}:)`);
        input(arg.type);
      }
      output(field.type);
    }
  };
  const query = schema.getQueryType();
  if (query) output(query, roots);
  return { used: [...used], answered: [...answered] };
}
