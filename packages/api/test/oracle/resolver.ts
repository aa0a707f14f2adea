import type { GraphQLResolveInfo } from 'graphql';
import { byPosition } from './order.js';
import type { Args, Reading, OracleNode } from './reading.js';

/** Resolves one field of a row. */
export type Resolver = (node: OracleNode, reading: Reading, args: Args, info: GraphQLResolveInfo) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
/** Resolves a root field. */
export type Root = (reading: Reading, args: Args, info: GraphQLResolveInfo) => unknown;

/** The members of `filter` that are present and not null. */
export function filterOf(args: Args): Args {
  const filter = (args['filter'] ?? {}) as Args;
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}

/** Whether a list contains a value, or there is no list and so no restriction. */
export function among(list: unknown, value: unknown): boolean {
  return list === null || list === undefined || (list as unknown[]).includes(value);
}

/** The edge to the row whose key is in a column. */
export function to(type: string, column: string): Resolver {
  return ({ row }, reading) => reading.one(type, row[column]);
}

/** The parts of a row, such as its names. They have no visibility of their own. */
export function partsOf(type: string, table: string, column: string): Resolver {
  return ({ row }, { world }) =>
    [...world.by(table, column, row.id)].sort(byPosition).map((part) => ({ type, row: part }));
}
