import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { successionAggregate } from './succession.aggregate.js';
import {
  checkedSuccession,
  type CreatePartnerSuccessionInput,
  type UpdatePartnerSuccessionInput,
} from './succession.input.js';

/** Records that one partner succeeded another. */
export function createPartnerSuccession(context: CommandContext, input: CreatePartnerSuccessionInput) {
  const { happenedOn = null } = checkedSuccession(input);
  return runCommand(context, 'createPartnerSuccession', input, async (unit) => {
    const predecessorId = await unit.resolveRef(['Partner'], input.predecessorId, 'input.predecessorId');
    const successorId = await unit.resolveRef(['Partner'], input.successorId, 'input.successorId');
    return { succession: await unit.create(successionAggregate, { predecessorId, successorId, happenedOn }) };
  });
}

/** Changes when a succession happened. */
export function updatePartnerSuccession(context: CommandContext, input: UpdatePartnerSuccessionInput) {
  const values = checkedSuccession(input);
  return runCommand(context, 'updatePartnerSuccession', input, async (unit) => ({
    succession: await unit.update(successionAggregate, input.id, input.version, (state) => ({
      ...state,
      ...values,
    })),
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
