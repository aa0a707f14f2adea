import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One operation of the crawl. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The number of ids in one operation. If that is too costly, the test asks in halves. */
const TOGETHER = 4;

type Values = Readonly<Record<string, unknown>>;

/** Makes operations from the schema alone, so that later additions are covered without a change here. */
export class Crawl {
  /** @param ids of all rows, hidden or not */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
  ) {}

  /** Every root with the rows below it, two edges deep, and every edge of every row through `nodes`. */
  reading(): Question[] {
    const roots = this.roots().map((field) => this.question(field, {}, this.selection(field, 1)));
    return [...roots, ...this.nodeTypes().flatMap((type) => this.edgesOf(type))];
  }

  /** Every object by itself: its own fields, and what the viewer may do with it. */
  things(): Question {
    const parts = this.nodeTypes().map((type) => `... on ${type.name} { ${this.own(type)} }`);
    const text = `query Crawl($ids: [ID!]!) { nodes(ids: $ids) { id ${this.apart(parts).join(' ')} } }`;
    return { text, variables: { ids: this.ids } };
  }

  /** Every optional argument and filter member with each of its values: enums and both booleans. */
  narrowing(): Question[] {
    return this.lists().flatMap(({ field, ask }) =>
      field.args.flatMap((arg) => this.choices(arg.type).map((value) => ask({ [arg.name]: value }))),
    );
  }

  /** A search for the text in every list that has a search. */
  searching(text: string): Question[] {
    return this.lists().flatMap(({ field, ask }) =>
      field.args.filter(isText).map((arg) => ask({ [arg.name]: text })),
    );
  }

  /** Passes this id to everything that takes one: arguments and members of filters. */
  naming(id: string): Question[] {
    const single = this.roots().flatMap((field) =>
      field.args
        .filter((arg) => isId(arg.type))
        .map((arg) =>
          this.question(field, { [arg.name]: isList(arg.type) ? [id] : id }, this.selection(field, 0)),
        ),
    );
    const filters = this.lists().flatMap(({ field, ask }) =>
      field.args.flatMap((arg) => {
        const input = getNamedType(arg.type);
        if (!isInputObjectType(input)) return [];
        return Object.values(input.getFields())
          .filter((member) => isId(member.type))
          .map((member) => ask({ [arg.name]: { [member.name]: isList(member.type) ? [id] : id } }));
      }),
    );
    return [...single, ...filters];
  }

  private roots(): GraphQLField<unknown, unknown>[] {
    return Object.values(this.schema.getQueryType()?.getFields() ?? {});
  }

  private nodeTypes(): readonly GraphQLObjectType[] {
    const node = this.schema.getType('Node');
    return isAbstractType(node) ? this.schema.getPossibleTypes(node) : [];
  }

  private idsOf(type: GraphQLObjectType): string[] {
    return this.ids.filter((id) => id.startsWith(`${type.name}:`));
  }

  private edgesOf(type: GraphQLObjectType): Question[] {
    const edges = Object.values(type.getFields()).filter((field) => this.isEdge(field));
    const ask = (selected: string): Question[] => {
      const text = `query Crawl($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${selected} } } }`;
      const ids = this.idsOf(type);
      const chunks = Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, i) =>
        ids.slice(i * TOGETHER, (i + 1) * TOGETHER),
      );
      return chunks.map((chunk) => ({ text, variables: { ids: chunk } }));
    };
    return [
      ...ask(this.own(type)),
      ...edges.flatMap((edge) => ask(`${edge.name}${this.written(edge)} ${this.selection(edge, 1)}`)),
    ];
  }

  /**
   * The lists at the roots and one edge below, each with a function that makes its operation from arguments.
   */
  private lists(): { field: GraphQLField<unknown, unknown>; ask: (args: Values) => Question }[] {
    const many = (field: GraphQLField<unknown, unknown>) =>
      field.args.some((arg) => !isRequiredArgument(arg)) && isCompositeType(getNamedType(field.type));
    const roots = this.roots()
      .filter(many)
      .map((field) => ({
        field,
        ask: (args: Values) => this.question(field, args, this.selection(field, 0)),
      }));
    const below = this.nodeTypes().flatMap((type) =>
      Object.values(type.getFields())
        .filter(many)
        .map((field) => ({
          field,
          ask: (args: Values): Question => {
            const { declared, used, variables } = this.arguments(field, args);
            const head = ['$ids: [ID!]!', ...declared].join(', ');
            const selected = `${field.name}${used} ${this.selection(field, 0)}`;
            const text = `query Crawl(${head}) { nodes(ids: $ids) { ... on ${type.name} { ${selected} } } }`;
            return { text, variables: { ...variables, ids: this.idsOf(type) } };
          },
        })),
    );
    return [...roots, ...below];
  }

  private question(field: GraphQLField<unknown, unknown>, args: Values, selection: string): Question {
    const { declared, used, variables } = this.arguments(field, args);
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return { text: `query Crawl${head} { ${field.name}${used} ${selection} }`, variables };
  }

  private arguments(field: GraphQLField<unknown, unknown>, args: Values) {
    const invented = Object.fromEntries(
      field.args.filter(isRequiredArgument).map((arg) => [arg.name, this.invented(arg, field)]),
    );
    const wide = Object.fromEntries(field.args.flatMap((arg): [string, unknown][] => widest(arg)));
    const variables = { ...wide, ...invented, ...args };
    const passed = field.args.filter((arg) => arg.name in variables);
    return {
      declared: passed.map((arg) => `$${arg.name}: ${String(arg.type)}`),
      used: passed.length > 0 ? `(${passed.map(({ name }) => `${name}: $${name}`).join(', ')})` : '',
      variables,
    };
  }

  /** The widest arguments as literals, for edges inside an operation. */
  private written(field: GraphQLField<unknown, unknown>): string {
    const required = field.args.filter(isRequiredArgument);
    if (required.length > 0)
      throw new Error(`The crawl has no values for ${field.name}(${required.map((a) => a.name).join(', ')})`);
    const wide = field.args.flatMap((arg) => widest(arg)).map(([name, value]) => `${name}: ${String(value)}`);
    return wide.length > 0 ? `(${wide.join(', ')})` : '';
  }

  private invented(arg: GraphQLArgument, field: GraphQLField<unknown, unknown>): unknown {
    const [day] = arg.name === 'from' ? ['2018-05-01'] : arg.name === 'to' ? ['2018-05-31'] : [];
    if (isId(arg.type)) return isList(arg.type) ? this.ids.slice(0, 250) : this.idFor(field);
    const named = getNamedType(arg.type);
    if (isEnumType(named)) return named.getValues()[0]?.name;
    if (day && named.name === 'Date') return day;
    throw new Error(`The crawl has no value for the argument ${arg.name}: ${String(arg.type)}; add one here`);
  }

  /** An id of the type that the field answers, so that it is not refused. */
  private idFor(field: GraphQLField<unknown, unknown>): string | undefined {
    const type = getNamedType(field.type);
    return (isObjectType(type) ? this.idsOf(type)[0] : undefined) ?? this.ids[0];
  }

  private choices(type: GraphQLInputType): unknown[] {
    const plain = getNullableType(type);
    if (isListType(plain)) return this.choices(plain.ofType).map((one) => [one]);
    if (isEnumType(plain)) return plain.getValues().map(({ name }) => name);
    if (String(plain) === 'Boolean') return [true, false];
    if (!isInputObjectType(plain)) return [];
    return Object.values(plain.getFields()).flatMap((member) =>
      this.choices(member.type).map((value) => ({ [member.name]: value })),
    );
  }

  private selection(field: GraphQLField<unknown, unknown>, edges: number): string {
    const type = getNamedType(field.type);
    return isCompositeType(type) ? this.below(type.name, edges) : '';
  }

  private below(name: string, edges: number): string {
    const type = this.schema.getType(name);
    if (isAbstractType(type)) {
      const parts = this.schema
        .getPossibleTypes(type)
        .map((one) => `... on ${one.name} ${this.below(one.name, 0)}`);
      return `{ __typename ${this.apart(parts).join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`${name} has no fields`);
    const inner = Object.values(type.getFields()).filter((field) => this.isEdge(field) && edges > 0);
    const further = inner.map(
      (field) => `${field.name}${this.written(field)} ${this.selection(field, edges - 1)}`,
    );
    return `{ ${[this.own(type, edges), ...further].join(' ')} }`;
  }

  /** The fields of the row itself, and the rows of a page. */
  private own(type: GraphQLObjectType, edges = 0): string {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [`${field.name}`];
      return this.isEdge(field)
        ? []
        : [`${field.name} ${this.below(named.name, /^(edges|nodes|node)$/.test(field.name) ? edges : 0)}`];
    });
    return ['__typename', ...parts].join(' ');
  }

  /**
   * Whether a field leads to other rows. Names and similar parts belong to their row, as do the rows of a
   * page.
   */
  private isEdge(field: GraphQLField<unknown, unknown>): boolean {
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || /^(edges|nodes|node)$/.test(field.name)) return false;
    return isAbstractType(named) || named.name.endsWith('Connection') || this.nodeTypes().includes(named);
  }

  /** Fields of different types may not share a key, so each type gets its own aliases. */
  private apart(parts: readonly string[]): string[] {
    return parts.map((part, i) =>
      part.replace(/([{ ])([a-z]\w*)(?= |$)/g, (_all, before: string, name: string) =>
        name === 'on' ? `${before}on` : `${before}k${i}${name}: ${name}`,
      ),
    );
  }
}

/** The argument's value that returns the most rows, if there is one. */
function widest(arg: GraphQLArgument): [string, unknown][] {
  if (arg.name === 'first') return [['first', 10]];
  if (arg.name === 'ever' || arg.name === 'withParts') return [[arg.name, true]];
  if (arg.name === 'scope') return [['scope', 'ALL']];
  return [];
}

function isId(type: GraphQLInputType): boolean {
  return getNamedType(type).name === 'ID';
}

function isList(type: GraphQLInputType): boolean {
  return isListType(getNullableType(type));
}

function isText(arg: GraphQLArgument): boolean {
  return getNamedType(arg.type).name === 'String' && !['after', 'before'].includes(arg.name);
}
