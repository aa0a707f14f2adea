import type { Aggregate, State } from './commands/aggregate.js';
import type { DatabaseView } from './database/database-view.js';
import type { Edges } from './graphql/edges.js';
import type { Jobs } from './jobs/job.js';
import type { Model } from './plan/model.js';

/** A class with decorators of TypeORM or type-graphql. */
export type DecoratedClass = new () => object;

/**
 * The manifest of a slice: everything that it adds to the product, declared in its own folder.
 * `app/slices.ts` lists the manifests; schema, read plan, database and undo are assembled from them.
 */
export interface Slice {
  /** The name of its folder. */
  readonly name: string;
  /** The slices that it may import. `.dependency-cruiser.cjs` reads this list. */
  readonly requires: readonly string[];
  /** Rows that commands load and save. */
  readonly entities?: readonly DecoratedClass[];
  readonly readModels?: readonly Model[];
  /** Views of the database, each after those that it uses. */
  readonly databaseViews?: readonly DatabaseView[];
  /** Roots, and edges that it adds to its own types and to those of other slices. */
  readonly edges?: readonly Edges[];
  /** Commands. */
  readonly resolvers?: readonly DecoratedClass[];
  /** Work outside requests. */
  readonly jobs?: Jobs;
  /** What commands change and undo reverts. Each declares its own state. */
  readonly aggregates?: readonly Pick<Aggregate<State>, 'type' | 'table'>[];
}

/** Declares a slice. */
export function slice(declaration: Slice): Slice {
  return declaration;
}
