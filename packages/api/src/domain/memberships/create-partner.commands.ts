import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import { globalId } from '../../platform/plan/global-id.js';
import { joinPartnership } from './membership.commands.js';
import { partnerAggregate } from '../partners/partner.aggregate.js';
import { newPartner } from '../partners/partner.input.js';
import type { CreatePartnerInput } from './create-partner.input.js';

/**
 * Creates a partner and its first membership. A partnership's coordinator may do this only for their own
 * partnership.
 */
export function createPartner(context: CommandContext, input: CreatePartnerInput) {
  const state = newPartner(input);
  return runCommand(context, 'createPartner', input, async (unit) => {
    const partner = await unit.createUnchecked(partnerAggregate, state);
    if (input.membership) await joinPartnership(unit, globalId('Partner', partner), input.membership);
    await unit.authorize(partnerAggregate, partner);
    return { partner };
  });
}
