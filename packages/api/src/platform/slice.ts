import type { Aggregate, State } from './commands/aggregate.js';
import type { Jobs } from './jobs/job.js';
import type { Extension, Model } from './plan/model.js';

/** A class with decorators of TypeORM or type-graphql. */
export type DecoratedClass = new () => object;

/**
 * All that a slice adds to the product, declared in its own folder. `app/slices.ts` lists the slices; schema, read plan, database
 * and undo are put together from the list.
 */
export interface Slice {
  /** The name of its folder. */
  readonly name: string;
  /** The slices that it may import from. `.dependency-cruiser.cjs` reads this list. */
  readonly requires: readonly string[];
  /** Rows that commands load and save. */
  readonly entities?: readonly DecoratedClass[];
  readonly readModels?: readonly Model[];
  /** Edges that it adds to types of other slices, and roots. */
  readonly edges?: readonly Extension[];
  readonly resolvers?: readonly DecoratedClass[];
  /** Work outside requests. */
  readonly jobs?: Jobs;
  /** What undo takes back. Each declares its own state. */
  readonly aggregates?: readonly Pick<Aggregate<State>, 'type' | 'table'>[];
}

/** Declares a slice. */
export function slice(declaration: Slice): Slice {
  return declaration;
}
