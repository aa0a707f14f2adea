import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { sourceAggregate } from './source.aggregate.js';
import { checkedSource, type CreateSourceInput, type UpdateSourceInput } from './source.input.js';

/** Enters a source. */
export function createSource(context: CommandContext, input: CreateSourceInput) {
  const values = checkedSource(input);
  return runCommand(context, 'createSource', input, async (unit) => {
    const blank = { publisher: null, url: null, retrievedOn: null, note: null };
    const { title = input.title } = values;
    return { source: await unit.create(sourceAggregate, { ...blank, kind: input.kind, ...values, title }) };
  });
}

/** Changes a source. */
export function updateSource(context: CommandContext, input: UpdateSourceInput) {
  const values = checkedSource(input);
  return runCommand(context, 'updateSource', input, async (unit) => ({
    source: await unit.update(sourceAggregate, input.id, input.version, (state) => ({ ...state, ...values })),
  }));
}

/** Takes a source out of the record, and all that it says, reversibly. */
export function archiveSource(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveSource', input, async (unit) => ({
    source: await unit.archive(sourceAggregate, input.id, input.version),
  }));
}

/** Brings a source back. */
export function restoreSource(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreSource', input, async (unit) => ({
    source: await unit.restore(sourceAggregate, input.id, input.version),
  }));
}
