import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { sourceAggregate } from './source.aggregate.js';
import { newSource, sourceChanges, type CreateSourceInput, type UpdateSourceInput } from './source.input.js';

/** Enters a source. */
export function createSource(context: CommandContext, input: CreateSourceInput) {
  const state = newSource(input);
  return runCommand(context, 'createSource', input, async (unit) => ({
    source: await unit.create(sourceAggregate, state),
  }));
}

/** Changes a source. */
export function updateSource(context: CommandContext, input: UpdateSourceInput) {
  const changes = sourceChanges(input);
  return runCommand(context, 'updateSource', input, async (unit) => ({
    source: await unit.update(sourceAggregate, input.id, input.version, changes),
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
