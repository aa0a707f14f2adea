import {
  buildSchema,
  execute,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isObjectType,
  isScalarType,
  printSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import { accountResolvers, accountRoots } from './accounts.resolvers.js';
import { collaborationResolvers } from './collaborations.resolvers.js';
import { eventResolvers } from './events.resolvers.js';
import { todoResolvers, todoRoots } from './todos.resolvers.js';
import { pageResolvers } from './pages.resolvers.js';
import { partnerResolvers } from './partners.resolvers.js';
import { Reading, type Args, type OracleNode } from './reading.js';
import type { Resolver, Resolvers, Root } from './resolver.js';
import { can } from './can.js';
import { TABLE_OF } from './rights.js';
import { roots } from './roots.js';
import { statementResolvers } from './statements.resolvers.js';

const slices: readonly Resolvers[] = [
  accountResolvers,
  pageResolvers,
  statementResolvers,
  partnerResolvers,
  eventResolvers,
  collaborationResolvers,
  todoResolvers,
];

/** The root fields that the oracle resolves. */
export const ROOTS: Readonly<Record<string, Root>> = { ...accountRoots, ...roots, ...todoRoots };

/** Types that the oracle reads although they have no id. */
const PARTS = [
  'Viewer',
  'AccountRole',
  'PartnershipName',
  'ParticipationOrigin',
  'PartnerName',
  'VenueName',
  'Collaboration',
  'TodoCount',
  'ArchiveYear',
];

/** Whether the oracle reads this type. */
export function isRead(type: string): boolean {
  return TABLE_OF[type] !== undefined || PARTS.includes(type);
}

/** The fields of a date, computed from its EDTF; only the wording has a column. */
const dateFields: Readonly<Record<string, Resolver>> = {
  edtf: ({ row, prefix }) => row[`${prefix}_edtf`],
  earliest: (node) => dateOf(node).earliest,
  latest: (node) => dateOf(node).latest,
  precision: (node) => dateOf(node).precision,
  wording: ({ row, prefix }) => row[`${prefix}_wording`],
  text: (node, _reading, args) => edtfText(dateOf(node), args['locale'] === 'EN' ? 'en' : 'pl'),
};

function dateOf({ row, prefix }: OracleNode) {
  return parseEdtf(String(row[`${prefix}_edtf`]));
}

/** A copy of the schema without resolvers. It takes over only the parsing of scalars. */
export function bareCopy(schema: GraphQLSchema): GraphQLSchema {
  const copy = buildSchema(printSchema(schema));
  for (const type of Object.values(copy.getTypeMap())) {
    const original = schema.getType(type.name);
    if (isScalarType(type) && isScalarType(original))
      Object.assign(type, { parseValue: original.parseValue, parseLiteral: original.parseLiteral });
  }
  return copy;
}

/**
 * Sets a schema's resolvers to the third reader, which is independent of the plan: rows in memory, rights as
 * plain functions.
 * @param met receives every enum value in an answer
 */
export function resolveByOracle(schema: GraphQLSchema, met: (value: string) => void): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = (value: OracleNode) => value.type;
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      field.resolve = (source: unknown, args: Args, reading: Reading, info) => {
        const value =
          type.name === 'Query'
            ? root(name, args, reading, info)
            : read(type, name, source, args, reading, info);
        const named = getNamedType(field.type);
        if (isEnumType(named))
          for (const one of [value].flat()) if (typeof one === 'string') met(`${named.name}.${one}`);
        return value;
      };
    }
  }
}

/** Executes a document for one request. */
export async function askOracle(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  reading: Reading,
): Promise<ExecutionResult> {
  return execute({ schema, document, variableValues, contextValue: reading });
}

function root(name: string, args: Args, reading: Reading, info: GraphQLResolveInfo): unknown {
  const resolver = ROOTS[name];
  if (!resolver) throw new Error(`The oracle has no root ${name}`);
  reading.roots += 1;
  return resolver(reading, args, info);
}

function read(
  type: GraphQLObjectType,
  name: string,
  source: unknown,
  args: Args,
  reading: Reading,
  info: GraphQLResolveInfo,
): unknown {
  if (/(Connection|Edge|^PageInfo|^DateRule|^ViewerRights)$/.test(type.name))
    return (source as Readonly<Record<string, unknown>>)[name];
  const node = source as OracleNode;
  if (type.name === 'EdtfDate') return dateFields[name]?.(node, reading, args, info);
  if (type.name.endsWith('Rights')) return can(type.name, name, node.row, reading);
  const own = slices.map((slice) => slice[type.name]?.[name]).find((resolver) => resolver !== undefined);
  return own ? own(node, reading, args, info) : column(type, name, node, info);
}

/** Fields that need no resolver: columns, ids, dates made of columns, and the viewer's rights. */
function column(type: GraphQLObjectType, name: string, node: OracleNode, info: GraphQLResolveInfo): unknown {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const returned = getNullableType(info.returnType);
  const named = getNamedType(returned);
  if (name === 'id' && TABLE_OF[type.name]) return `${type.name}:${node.row.id}`;
  if (named.name === 'EdtfDate')
    return node.row[`${snake}_edtf`] === null ? null : { ...node, prefix: snake };
  if (named.name.endsWith('Rights')) return node;
  const value = node.row[node.prefix ? `${node.prefix}_${snake}` : snake];
  if (value === undefined || !isLeafType(named))
    throw new Error(`The oracle does not read ${type.name}.${name}`);
  return value;
}
