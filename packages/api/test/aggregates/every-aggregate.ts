import { slices } from '../../src/app/slices.js';
import type { Aggregate, State } from '../../src/platform/commands/aggregate.js';

/** Every aggregate by its type, accounts included. */
export const everyAggregate: ReadonlyMap<string, Aggregate<State>> = new Map(
  slices
    .flatMap(({ aggregates = [] }) => aggregates)
    .map((one) => [one.type, one as unknown as Aggregate<State>]),
);
