import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../errors.js';
import type { Aggregate, State } from './aggregate.js';
import { runCommand, type CommandContext, type RetriedInput } from './run-command.js';

interface Decision<S extends State> {
  readonly aggregate: Aggregate<S>;
  /** The member of input and payload that lists the objects. */
  readonly list: string;
  readonly things: readonly { readonly id: string; readonly version: number }[];
  /** The new state, given the current one. `place` is the object's place in the input. */
  readonly step: (state: S, place: string) => S;
}

/** Decides on several objects in one change: all or none. */
export function decideMany<S extends State>(
  context: CommandContext,
  command: string,
  input: RetriedInput,
  { aggregate, list, things, step }: Decision<S>,
) {
  if (things.length > REQUEST_LIMITS.listInput) throw invalid({ field: `input.${list}`, reason: 'TOO_LONG' });
  const condition = aggregate.decided?.by;
  return runCommand(context, command, input, async (unit) => {
    const keys: string[] = [];
    for (const [i, { id, version }] of things.entries()) {
      const place = `input.${list}.${i}`;
      const decided = (state: S) => step(state, place);
      keys.push(await unit.update(aggregate, id, version, decided, { condition, place }));
    }
    return { [list]: keys };
  });
}
