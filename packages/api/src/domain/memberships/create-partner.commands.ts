import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import { globalId } from '../../platform/plan/global-id.js';
import { joinPartnership } from './membership.commands.js';
import { partnerAggregate } from '../partners/partner.aggregate.js';
import { checkedPartner } from '../partners/partner.input.js';
import type { CreatePartnerInput } from './create-partner.input.js';
import type { PartnerState } from '../partners/partner.state.js';

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
    const parentId = await unit.resolveOptionalRef(['Partner'], input.parentId ?? null, 'input.parentId');
    const { kind, names = [] } = { kind: input.kind, ...values };
    const partner = await unit.createUnchecked(partnerAggregate, {
      ...blank,
      ...values,
      kind,
      names,
      parentId,
    });
    if (input.membership) await joinPartnership(unit, globalId('Partner', partner), input.membership);
    await unit.authorize(partnerAggregate, partner);
    return { partner };
  });
}
