import {
  astFromValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from '../builders/random.js';
import { foundOrder } from '../oracle/reading.js';
import { idsFor, type Material } from './material.js';
import type { Uses } from './uses.js';

/** A variable of an operation. If `value` is undefined, the request omits it. */
export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly defaultValue: string | null;
  readonly value: unknown;
}

/** Invents arguments and writes them as literals and variables. */
export class Inputs {
  readonly variables: Variable[] = [];

  constructor(
    private readonly random: Random,
    private readonly uses: Uses,
    private readonly used: Set<string>,
    private readonly material: Material,
  ) {}

  /** The size of a page: usually few rows, forwards or backwards. */
  page(args: Map<string, unknown>, _field: GraphQLField<unknown, unknown>, rows: number): void {
    const most = rows > 40 ? 2 : rows > 5 ? 4 : 8;
    const way = this.random.below(rows > 5 ? 4 : 5);
    if (way < 2) args.set('first', this.random.below(most));
    else if (way < 4) args.set('last', this.random.below(most));
  }

  /** The start or end of a page, by a cursor of the same order. */
  cursors(args: Map<string, unknown>, field: GraphQLField<unknown, unknown>): void {
    const order = String(
      args.get('orderBy') ?? field.args.find(({ name }) => name === 'orderBy')?.defaultValue ?? '',
    );
    const search = String(args.get('search') ?? '');
    const kind = search.trim() === '' ? order : `${foundOrder(order)}${search}`;
    const candidates = this.material.cursors.get(`${nodeTypeOf(field)} ${kind}`) ?? [];
    const [after, before] = args.has('last') ? [0.2, 0.5] : [0.5, 0.2];
    if (candidates.length > 0 && this.random.chance(after)) args.set('after', this.random.pick(candidates));
    if (candidates.length > 0 && this.random.chance(before)) args.set('before', this.random.pick(candidates));
  }

  /** A range of days in order. If both days are required, it is no longer than a calendar may be. */
  days(args: Map<string, unknown>, required: boolean, seldom: (name: string) => boolean): void {
    const [a, b] = [this.random.pick(this.material.days), this.random.pick(this.material.days)];
    const from = a < b ? a : b;
    const to = a < b ? b : a;
    if (required) {
      const year = 2014 + this.random.below(6);
      args.set('from', `${year}-01-31`).set('to', `${year + this.random.below(2)}-12-01`);
      return;
    }
    if (this.random.chance(seldom('from') ? 0.7 : 0.3)) args.set('from', from);
    if (this.random.chance(seldom('to') ? 0.7 : 0.3)) args.set('to', to);
  }

  /** Makes one argument bad. */
  spoil(args: Map<string, unknown>, field: GraphQLField<unknown, unknown>): void {
    const names = field.args.map(({ name }) => name);
    const bad = names.flatMap((name): (() => void)[] => {
      if (name === 'id')
        return ['x', 'Topic:1', `Nothing:${this.random.uuid()}`].map((id) => () => args.set('id', id));
      if (name === 'ids') return [() => args.set('ids', [...(args.get('ids') as string[]), 'Partner:x'])];
      if (name === 'first') return [-1, 501].map((n) => () => args.set('first', n) && args.delete('last'));
      if (name === 'last') return [-3, 1000].map((n) => () => args.set('last', n) && args.delete('first'));
      if (name === 'after')
        return ['x', '', 'WyJOQU1FX0FTQyJd'].map((cursor) => () => args.set('after', cursor));
      if (name === 'before')
        return [() => args.set('before', 'eyJhIjoxfQ'), () => args.set('first', 1).set('last', 1)];
      if (name === 'to') return [() => args.set('from', '2018-01-02').set('to', '2018-01-01')];
      return [];
    });
    if (bad.length > 0) this.random.pick(bad)();
  }

  /** A value of a type for a place in the schema; `returned` is the type of the field's answer. */
  value(type: GraphQLInputType, place: string, returned: string): unknown {
    const plain = getNullableType(type);
    if (!isNonNullType(type) && this.random.chance(0.05)) return null;
    if (isListType(plain)) {
      const length = 1 + this.random.below(3) - (this.random.chance(0.1) ? 1 : 0);
      const items = Array.from({ length }, () => this.value(plain.ofType, place, returned));
      return items.filter((item) => item !== null);
    }
    if (isEnumType(plain)) {
      const chosen = this.seldom(
        plain.getValues().map(({ name }) => name),
        plain.name,
      );
      this.used.add(`${plain.name}.${chosen}`);
      return chosen;
    }
    if (isInputObjectType(plain)) {
      const fields = plain.getFields();
      const names = [
        this.seldom(Object.keys(fields), plain.name),
        ...this.random.some(Object.keys(fields), 1),
      ];
      const members = [...new Set(names)].flatMap((name) => fields[name] ?? []);
      return Object.fromEntries(
        members.map((member) => {
          this.used.add(`${plain.name}.${member.name}`);
          return [member.name, this.value(member.type, `${plain.name}.${member.name}`, returned)];
        }),
      );
    }
    return this.scalar(String(plain), place, returned);
  }

  /** A member of a type, usually one of the least used. */
  private seldom(names: readonly string[], type: string): string {
    const least = Math.min(...names.map((name) => this.uses.of(`${type}.${name}`)));
    const few = names.filter((name) => this.uses.of(`${type}.${name}`) === least);
    return this.random.pick(this.random.chance(least === 0 ? 0.9 : 0.5) ? few : names);
  }

  private scalar(type: string, place: string, returned: string): unknown {
    switch (type) {
      case 'ID':
        return this.random.pick(idsFor(this.material, place, returned));
      case 'Date':
        return this.random.pick(this.material.days);
      case 'Boolean':
        return this.random.chance(0.5);
      case 'String':
        if (place.endsWith('(search:)')) return this.random.pick(this.material.searches);
        break;
      case 'Int':
        if (place.endsWith('(year:)')) return 2014 + this.random.below(6);
    }
    throw new Error(`The test cannot invent a ${type} for ${place}`);
  }

  /** The text of a value: a literal, or a variable with or without a default, present or omitted. */
  literal(type: GraphQLInputType, value: unknown, hasDefault = false): string {
    if (this.random.chance(0.25)) return this.variable(type, value, hasDefault);
    const plain = getNullableType(type);
    if (value !== null && isListType(plain) && Array.isArray(value)) {
      // GraphQL coerces a single item to a list of one.
      if (value.length === 1 && this.random.chance(0.3)) return this.write(plain.ofType, value[0]);
      return `[${value.map((item) => this.literal(plain.ofType, item)).join(', ')}]`;
    }
    if (value !== null && isInputObjectType(plain)) {
      const fields = plain.getFields();
      const members = Object.entries(value as object).map(([name, member]) => {
        const field = fields[name];
        if (!field) throw new Error(`${plain.name} has no ${name}`);
        return `${name}: ${this.literal(field.type, member)}`;
      });
      return `{ ${members.join(', ')} }`;
    }
    return this.write(type, value);
  }

  /** A condition of @skip or @include. */
  boolean(holds: boolean): string {
    if (this.random.chance(0.5)) return String(holds);
    const name = this.name();
    this.used.add('variable');
    this.variables.push({ name, type: 'Boolean!', defaultValue: null, value: holds });
    return `$${name}`;
  }

  private variable(type: GraphQLInputType, value: unknown, hasDefault: boolean): string {
    const name = this.name();
    const nullable = String(type).replace(/!$/, '');
    const fits = value !== null || !isNonNullType(type);
    this.used.add('variable');
    if (fits && value !== null && this.random.chance(0.3)) {
      this.used.add('variable with a default');
      const defaultValue = this.write(type, value);
      this.variables.push({
        name,
        type: nullable,
        defaultValue,
        value: this.random.chance(0.5) ? value : undefined,
      });
    } else if (hasDefault && this.random.chance(0.3)) {
      this.used.add('variable left out');
      this.variables.push({ name, type: nullable, defaultValue: null, value: undefined });
    } else this.variables.push({ name, type: String(type), defaultValue: null, value });
    return `$${name}`;
  }

  private name(): string {
    return `v${this.variables.length + 1}`;
  }

  private write(type: GraphQLInputType, value: unknown): string {
    const ast = astFromValue(value, type);
    if (!ast) throw new Error(`No literal of ${String(type)} for ${JSON.stringify(value)}`);
    return print(ast);
  }
}

/** The node type of a connection. */
function nodeTypeOf(field: GraphQLField<unknown, unknown>): string {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type).name : '';
}
