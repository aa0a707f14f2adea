import type { GraphQLResolveInfo } from 'graphql';
import { byPosition } from './order.js';
import type { Args, Reading, OracleNode } from './reading.js';

/** Answers one field of a node. */
export type Resolver = (node: OracleNode, reading: Reading, args: Args, info: GraphQLResolveInfo) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
/** Answers a root field. */
export type Root = (reading: Reading, args: Args, info: GraphQLResolveInfo) => unknown;

/** The members of `filter`, those left out or null not among them. */
export function filterOf(args: Args): Args {
  const filter = (args['filter'] ?? {}) as Args;
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}

/** Whether a value is in a list given; no list narrows nothing. */
export function among(list: unknown, value: unknown): boolean {
  return list === null || list === undefined || (list as unknown[]).includes(value);
}

/** The edge to the node whose key stands in a column. */
export function to(type: string, column: string): Resolver {
  return ({ row }, reading) => reading.one(type, row[column]);
}

/** Rows that are part of another and have no right of their own: names. */
export function partsOf(type: string, table: string, column: string): Resolver {
  return ({ row }, { world }) =>
    [...world.by(table, column, row.id)].sort(byPosition).map((part) => ({ type, row: part }));
}
