import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { networkAggregate } from './network.aggregate.js';
import { partnershipAggregate } from './partnership.aggregate.js';
import {
  networkChanges,
  newPartnership,
  partnershipChanges,
  type CreatePartnershipInput,
  type UpdateNetworkInput,
  type UpdatePartnershipInput,
} from './partnership.input.js';

/** Enters a partnership: the district's coordinator alone. */
export function createPartnership(context: CommandContext, input: CreatePartnershipInput) {
  const state = newPartnership(input);
  return runCommand(context, 'createPartnership', input, async (unit) => ({
    partnership: await unit.create(partnershipAggregate, state),
  }));
}

/** Changes a partnership and its names. */
export function updatePartnership(context: CommandContext, input: UpdatePartnershipInput) {
  const changes = partnershipChanges(input);
  return runCommand(context, 'updatePartnership', input, async (unit) => ({
    partnership: await unit.update(partnershipAggregate, input.id, input.version, changes),
  }));
}

/** Takes a partnership out of the record, reversibly; one that ended gets its `endedOn` instead. */
export function archivePartnership(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archivePartnership', input, async (unit) => ({
    partnership: await unit.archive(partnershipAggregate, input.id, input.version),
  }));
}

/** Brings a partnership back. */
export function restorePartnership(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restorePartnership', input, async (unit) => ({
    partnership: await unit.restore(partnershipAggregate, input.id, input.version),
  }));
}

/** Changes the network: the district's coordinator alone. */
export function updateNetwork(context: CommandContext, input: UpdateNetworkInput) {
  const changes = networkChanges(input);
  return runCommand(context, 'updateNetwork', input, async (unit) => ({
    network: await unit.update(networkAggregate, input.id, input.version, changes),
  }));
}
