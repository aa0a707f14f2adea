import { omitUndefined } from '../../platform/commands/check.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { networkAggregate } from './network.aggregate.js';
import { partnershipAggregate } from './partnership.aggregate.js';
import type { PartnershipState } from './partnership.state.js';
import {
  checkedNetwork,
  checkedPartnership,
  type CreatePartnershipInput,
  type UpdateNetworkInput,
  type UpdatePartnershipInput,
} from './partnership.input.js';

const blank: Omit<PartnershipState, 'scope' | 'names'> = {
  status: null,
  area: null,
  description: null,
  colour: null,
  symbol: null,
  foundedOn: null,
  endedOn: null,
};

/** Enters a partnership: the district's coordinator alone. */
export function createPartnership(context: CommandContext, input: CreatePartnershipInput) {
  const values = checkedPartnership(input);
  return runCommand(context, 'createPartnership', input, async (unit) => {
    const { names = [] } = values;
    const partnership = await unit.createUnchecked(partnershipAggregate, {
      ...blank,
      ...values,
      names,
      scope: input.scope,
    });
    await unit.authorize(partnershipAggregate, partnership, partnershipAggregate.archivable);
    return { partnership };
  });
}

/** Changes a partnership and its names. */
export function updatePartnership(context: CommandContext, input: UpdatePartnershipInput) {
  const values = checkedPartnership(input);
  return runCommand(context, 'updatePartnership', input, async (unit) => ({
    partnership: await unit.update(partnershipAggregate, input.id, input.version, (state) => ({
      ...state,
      ...values,
    })),
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
  const values = checkedNetwork(input);
  return runCommand(context, 'updateNetwork', input, async (unit) => ({
    network: await unit.update(networkAggregate, input.id, input.version, async (state) => {
      const coordinatorId = await unit.resolveOptionalRef(
        ['Partner'],
        input.coordinatorId,
        'input.coordinatorId',
      );
      return { ...state, ...values, ...omitUndefined({ coordinatorId }) };
    }),
  }));
}
