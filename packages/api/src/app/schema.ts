import type { GraphQLSchema } from 'graphql';
import { schemaOf } from '../platform/graphql/build-schema.js';
import { resolvers } from './slices.js';

/** The whole schema. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return schemaOf(resolvers);
}
