import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../builders/random.js';
import { Inputs, type Variable } from './inputs.js';
import type { Material } from './material.js';
import { leadsTo, type Uses } from './uses.js';

/** A valid operation with the values of its variables and the schema elements that it uses. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly uses: ReadonlySet<string>;
}

/** A place in an operation where fields are selected. */
interface Place {
  readonly depth: number;
  /** The most rows that the selection can return; lists multiply. */
  readonly rows: number;
  /** Under an abstract type, where equal keys of different types would clash. */
  readonly abstract: boolean;
}

const MOST_DEPTH = 7;
const MOST_ROWS = 400;
const MOST_FIELDS = 12;

/** Makes random operations on some roots. It prefers rarely used elements, so that everything gets used. */
export class Generator {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly roots: readonly string[],
    private readonly material: Material,
    private readonly random: Random,
    private readonly uses: Uses,
    private readonly without: ReadonlySet<string>,
  ) {}

  /** One operation that the schema accepts. `spoilt` gives its first root one bad argument. */
  next(spoilt: boolean): Operation {
    for (let tries = 0; tries < 50; tries += 1) {
      const draft = new Draft(this.schema, this.material, this.random, this.uses, this.without, spoilt);
      const operation = draft.operation(this.roots);
      if (validate(this.schema, operation.document).length === 0) return operation;
    }
    throw new Error('Fifty drafts in a row were not valid');
  }
}

class Draft {
  private readonly used = new Set<string>();
  private readonly fragments: { name: string; type: string; text: string; place: Place }[] = [];
  private readonly inputs: Inputs;
  private fields = 0;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    material: Material,
    private readonly random: Random,
    private readonly uses: Uses,
    private readonly without: ReadonlySet<string>,
    private spoilt: boolean,
  ) {
    this.inputs = new Inputs(random, uses, this.used, material);
  }

  operation(roots: readonly string[]): Operation {
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const place: Place = { depth: 0, rows: 1, abstract: false };
    const chosen = Array.from({ length: this.spoilt ? 1 : 1 + Number(this.random.chance(0.3)) }, () => {
      const names = this.spoilt
        ? roots.filter((name) => (query.getFields()[name]?.args.length ?? 0) > 0)
        : roots;
      return query.getFields()[this.seldom(names, (name) => `Query.${name}`)] as GraphQLField<
        unknown,
        unknown
      >;
    });
    const selected = chosen.map((field) => this.field(query, field, place));
    if (this.random.chance(0.1)) selected.push('__typename');
    const body = this.wrap(query, selected, place);
    const declared = this.inputs.variables.map(
      (v) => `$${v.name}: ${v.type}${v.defaultValue ? ` = ${v.defaultValue}` : ''}`,
    );
    const head = declared.length > 0 ? `query Q(${declared.join(', ')})` : 'query Q';
    const text = [`${head} {\n${body.join('\n')}\n}`, ...this.fragments.map((f) => f.text)].join('\n');
    const document = parse(text, { noLocation: true });
    return { text, document, variables: this.values(this.inputs.variables), uses: this.used };
  }

  private values(variables: readonly Variable[]): Record<string, unknown> {
    return Object.fromEntries(variables.filter((v) => v.value !== undefined).map((v) => [v.name, v.value]));
  }

  private selection(type: GraphQLCompositeType, place: Place, prefer?: string): string {
    const parts = isObjectType(type) ? this.fieldsOf(type, place) : this.alternatives(type, place, prefer);
    return `{ ${this.wrap(type, parts, place).join(' ')} }`;
  }

  private fieldsOf(type: GraphQLObjectType, place: Place): string[] {
    const all = Object.values(type.getFields()).filter((field) => !leadsTo(field.type, this.without));
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const tight = place.depth >= MOST_DEPTH || this.fields >= MOST_FIELDS;
    const isTooWide = (field: GraphQLField<unknown, unknown>) => isMany(field) && place.rows * 10 > MOST_ROWS;
    const open = (tight && leaves.length > 0 ? leaves : all).filter(
      (field) => !isTooWide(field) && !(field.name === 'totalCount' && place.rows > 20),
    );
    if (open.length === 0) return ['__typename'];
    const parts = Array.from({ length: 1 + this.random.below(tight ? 2 : 3) }, () =>
      this.field(
        type,
        this.seldom(open, (field) => `${type.name}.${field.name}`),
        place,
      ),
    );
    if (this.random.chance(0.1)) parts.push('__typename');
    return parts;
  }

  private alternatives(type: GraphQLCompositeType, place: Place, prefer?: string): string[] {
    const types = this.schema.getPossibleTypes(type as Parameters<GraphQLSchema['getPossibleTypes']>[0]);
    const possible = types.filter(({ name }) => !this.without.has(name));
    const preferred = possible.filter((one) => one.name === prefer);
    const chosen = [...preferred, ...this.random.some(possible, 2)];
    const inside = { ...place, abstract: true };
    return ['__typename', ...chosen.map((one) => `... on ${one.name} ${this.selection(one, inside)}`)];
  }

  private field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, place: Place): string {
    this.fields += 1;
    this.used.add(`${type.name}.${field.name}`);
    const { text, size, id } = this.arguments(type, field, place);
    const clashes = text !== '' ? 0.75 : place.abstract && field.name !== 'id' ? 0.95 : 0.15;
    const alias = this.random.chance(clashes) ? `${this.alias()}: ` : '';
    const named = getNamedType(field.type);
    const rows = place.rows * (isMany(field) ? size : 1);
    const below = { depth: place.depth + 1, rows, abstract: false };
    const selection = isCompositeType(named) ? ` ${this.selection(named, below, id?.split(':')[0])}` : '';
    return `${alias}${field.name}${text}${this.directive()}${selection}`;
  }

  private alias(): string {
    this.used.add('alias');
    return `a${(this.aliases += 1)}`;
  }

  private arguments(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, place: Place) {
    const spoilt = this.spoilt && place.depth === 0;
    const page = field.args.some(({ name }) => name === 'first');
    const args = new Map<string, unknown>();
    if (page) this.inputs.page(args, field, place.rows);
    const days = field.args.filter(({ name }) => name === 'from' || name === 'to');
    const seldom = (name: string) => this.uses.of(`${type.name}.${field.name}(${name}:)`) < 2;
    if (days.length === 2) this.inputs.days(args, days.every(isRequiredArgument), seldom);
    for (const arg of field.args) {
      if (args.has(arg.name) || ['first', 'last', 'after', 'before', 'from', 'to'].includes(arg.name))
        continue;
      if (!isRequiredArgument(arg) && !this.random.chance(seldom(arg.name) ? 0.7 : 0.3)) continue;
      const place = `${type.name}.${field.name}(${arg.name}:)`;
      args.set(arg.name, this.inputs.value(arg.type, place, getNamedType(field.type).name));
    }
    if (page) this.inputs.cursors(args, field);
    if (spoilt) this.inputs.spoil(args, field);
    this.spoilt = this.spoilt && !spoilt;
    const texts = [...args].map(([name, value]) => {
      this.used.add(`${type.name}.${field.name}(${name}:)`);
      const arg = field.args.find((one) => one.name === name);
      if (!arg) throw new Error(`${field.name} has no argument ${name}`);
      // Without `orderBy` the cursor would belong to another order.
      const mayBeLeftOut =
        arg.defaultValue !== undefined && (name !== 'orderBy' || value === arg.defaultValue);
      return `${name}: ${this.inputs.literal(arg.type, value, mayBeLeftOut)}`;
    });
    const id = [args.get('id'), args.get('ids')].flat().find((one): one is string => typeof one === 'string');
    const size = page ? Number(args.get('first') ?? args.get('last') ?? 20) : 10;
    return { text: texts.length > 0 ? `(${texts.join(', ')})` : '', size: Math.max(1, Math.abs(size)), id };
  }

  /** Moves some parts of a selection into fragments, and sometimes spreads an existing fragment. */
  private wrap(type: GraphQLCompositeType, parts: readonly string[], place: Place): string[] {
    const chance = this.random.next();
    const [some, rest] = [parts.slice(0, 1).join(' '), parts.slice(1)];
    const matching = this.fragments.filter(
      (f) => f.type === type.name && f.place.rows >= place.rows && f.place.depth >= place.depth,
    );
    if (matching.length > 0 && chance < 0.5)
      return [...parts, `...${this.random.pick(matching).name}${this.directive()}`];
    if (chance < 0.62) return [...parts];
    if (chance < 0.75) return this.use('inline fragment', [`... ${this.directive()} { ${some} }`, ...rest]);
    if (chance < 0.85)
      return this.use('inline fragment', [`... on ${type.name}${this.directive()} { ${some} }`, ...rest]);
    const name = `F${this.fragments.length + 1}`;
    this.fragments.push({
      name,
      type: type.name,
      text: `fragment ${name} on ${type.name} { ${some} }`,
      place,
    });
    return this.use('named fragment', [`...${name}${this.directive()}`, ...rest]);
  }

  private directive(): string {
    if (!this.random.chance(0.07)) return '';
    const name = this.random.pick(['skip', 'include']);
    // Mostly with a condition that includes the field.
    const holds = (name === 'include') === this.random.chance(0.8);
    this.used.add(`@${name}`);
    return ` @${name}(if: ${this.inputs.boolean(holds)})`;
  }

  private use(feature: string, parts: string[]): string[] {
    this.used.add(feature);
    return parts;
  }

  /** A random item, usually one of the least used. */
  private seldom<T>(items: readonly T[], element: (item: T) => string): T {
    if (this.random.chance(0.4)) return this.random.pick(items);
    const least = Math.min(...items.map((item) => this.uses.of(element(item))));
    return this.random.pick(items.filter((item) => this.uses.of(element(item)) === least));
  }
}

function isMany(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNullableType(field.type);
  const composite = isCompositeType(getNamedType(type));
  return (
    composite &&
    (isListType(type)
      ? !/^(edges|nodes)$/.test(field.name) || field.args.length > 0
      : /Connection$/.test(String(type)))
  );
}
