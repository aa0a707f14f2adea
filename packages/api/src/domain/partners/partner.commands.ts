import { given } from '../../platform/commands/check.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import { globalId } from '../../platform/plan/global-id.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { joinPartnership } from '../memberships/membership.commands.js';
import { partnerAggregate } from './partner.aggregate.js';
import { checkedPartner, type CreatePartnerInput, type UpdatePartnerInput } from './partner.input.js';
import type { PartnerState } from './partner.state.js';

const blank: Omit<PartnerState, 'kind' | 'names'> = {
  sector: null,
  parentId: null,
  description: null,
  phone: null,
  email: null,
  website: null,
  address: null,
  agreedToBePublic: false,
};

/** Enters a partner, and its first membership: a partnership's coordinator only into her own partnership. */
export function createPartner(context: CommandContext, input: CreatePartnerInput) {
  const values = checkedPartner(input);
  return runCommand(context, 'createPartner', input, async (unit) => {
    const parentId = await unit.referIfGiven(['Partner'], input.parentId ?? null, 'input.parentId');
    const { kind, names = [] } = { kind: input.kind, ...values };
    const partner = await unit.create(partnerAggregate, { ...blank, ...values, kind, names, parentId });
    if (input.membership) await joinPartnership(unit, globalId('Partner', partner), input.membership);
    await unit.demand(partnerAggregate, partner);
    return { partner };
  });
}

/** Changes a partner and its names. */
export function updatePartner(context: CommandContext, input: UpdatePartnerInput) {
  const values = checkedPartner(input);
  return runCommand(context, 'updatePartner', input, async (unit) => ({
    partner: await unit.update(partnerAggregate, input.id, input.version, async (state) => {
      const parentId = await unit.referIfGiven(['Partner'], input.parentId, 'input.parentId');
      return { ...state, ...values, ...given({ parentId }) };
    }),
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
