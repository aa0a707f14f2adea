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

/** How often each element of the schema was used, by its coordinate: `Type.field`, `Type.field(arg:)`, `Input.member`, `Enum.VALUE`. */
export class Uses {
  private readonly counts = new Map<string, number>();

  of(element: string): number {
    return this.counts.get(element) ?? 0;
  }

  add(elements: Iterable<string>): void {
    for (const element of elements) this.counts.set(element, this.of(element) + 1);
  }

  /** Those of the elements that were never used. */
  missing(elements: readonly string[]): string[] {
    return elements.filter((element) => this.of(element) === 0);
  }
}

/** Whether a field leads to one of these types, be it through a connection. */
export function leadsTo(type: GraphQLOutputType, types: ReadonlySet<string>): boolean {
  const named = getNamedType(type);
  const nodes =
    isObjectType(named) && named.name.endsWith('Connection') ? named.getFields()['nodes'] : undefined;
  return types.has(nodes ? getNamedType(nodes.type).name : named.name);
}

/** What can be asked below some roots: every element by its coordinate, and the enum values that answers can hold. */
export function elementsBelow(
  schema: GraphQLSchema,
  roots: readonly string[],
  without: ReadonlySet<string>,
): { asked: string[]; answered: string[] } {
  const [asked, answered] = [new Set<string>(), new Set<string>()];
  const seen = new Set<string>();
  const input = (type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (isEnumType(named)) for (const { name } of named.getValues()) asked.add(`${named.name}.${name}`);
    if (!isInputObjectType(named) || seen.has(named.name)) return;
    seen.add(named.name);
    for (const member of Object.values(named.getFields())) {
      asked.add(`${named.name}.${member.name}`);
      input(member.type);
    }
  };
  const output = (type: GraphQLOutputType | GraphQLNamedType, only?: readonly string[]) => {
    const named = getNamedType(type as GraphQLOutputType);
    if (seen.has(named.name)) return;
    seen.add(named.name);
    if (isEnumType(named)) for (const { name } of named.getValues()) answered.add(`${named.name}.${name}`);
    if (isUnionType(named) || isInterfaceType(named))
      for (const one of schema.getPossibleTypes(named)) if (!without.has(one.name)) output(one);
    if (!isObjectType(named)) return;
    for (const field of Object.values(named.getFields())) {
      if ((only && !only.includes(field.name)) || leadsTo(field.type, without)) continue;
      asked.add(`${named.name}.${field.name}`);
      for (const arg of field.args) {
        asked.add(`${named.name}.${field.name}(${arg.name}:)`);
        input(arg.type);
      }
      output(field.type);
    }
  };
  const query = schema.getQueryType();
  if (query) output(query, roots);
  return { asked: [...asked], answered: [...answered] };
}
