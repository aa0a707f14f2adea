import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { successionAggregate } from './succession.aggregate.js';
import {
  newSuccession,
  successionChanges,
  type CreatePartnerSuccessionInput,
  type UpdatePartnerSuccessionInput,
} from './succession.input.js';

/** Records that one partner succeeded another. */
export function createPartnerSuccession(context: CommandContext, input: CreatePartnerSuccessionInput) {
  const state = newSuccession(input);
  return runCommand(context, 'createPartnerSuccession', input, async (unit) => ({
    succession: await unit.create(successionAggregate, state),
  }));
}

/** Changes when a succession happened. */
export function updatePartnerSuccession(context: CommandContext, input: UpdatePartnerSuccessionInput) {
  const changes = successionChanges(input);
  return runCommand(context, 'updatePartnerSuccession', input, async (unit) => ({
    succession: await unit.update(successionAggregate, input.id, input.version, changes),
  }));
}

/** Takes a succession out of the record, reversibly. */
export function archivePartnerSuccession(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archivePartnerSuccession', input, async (unit) => ({
    succession: await unit.archive(successionAggregate, input.id, input.version),
  }));
}

/** Brings a succession back. */
export function restorePartnerSuccession(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restorePartnerSuccession', input, async (unit) => ({
    succession: await unit.restore(successionAggregate, input.id, input.version),
  }));
}
