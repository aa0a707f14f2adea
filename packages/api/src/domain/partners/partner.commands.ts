import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { partnerAggregate } from './partner.aggregate.js';
import { partnerChanges, type UpdatePartnerInput } from './partner.input.js';

/** Changes a partner and its names. */
export function updatePartner(context: CommandContext, input: UpdatePartnerInput) {
  const changes = partnerChanges(input);
  return runCommand(context, 'updatePartner', input, async (unit) => ({
    partner: await unit.update(partnerAggregate, input.id, input.version, changes),
  }));
}

/** Takes a partner out of the record, reversibly. */
export function archivePartner(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archivePartner', input, async (unit) => ({
    partner: await unit.archive(partnerAggregate, input.id, input.version),
  }));
}

/** Brings a partner back. */
export function restorePartner(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restorePartner', input, async (unit) => ({
    partner: await unit.restore(partnerAggregate, input.id, input.version),
  }));
}
