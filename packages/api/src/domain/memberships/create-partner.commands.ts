import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { globalId } from '../../platform/plan/global-id.js';
import { contactAggregate } from '../contacts/contact.aggregate.js';
import { newContact, type FirstContactInput } from '../contacts/contact.input.js';
import { joinPartnership } from './membership.commands.js';
import { partnerAggregate } from '../partners/partner.aggregate.js';
import { newPartner } from '../partners/partner.input.js';
import type { CreatePartnerInput } from './create-partner.input.js';

/**
 * Creates a partner, its first membership and its first contact. A partnership's coordinator may do this
 * only for their own partnership.
 */
export function createPartner(context: CommandContext, input: CreatePartnerInput) {
  const state = newPartner(input);
  return runCommand(context, 'createPartner', input, async (unit) => {
    const partner = await unit.createUnchecked(partnerAggregate, state);
    const partnerId = globalId('Partner', partner);
    if (input.membership) await joinPartnership(unit, partnerId, input.membership);
    await unit.authorize(partnerAggregate, partner);
    // Last: whether the viewer may have contacts of the partner depends on its membership.
    if (input.contact) await addContact(unit, partnerId, input.contact);
    return { partner };
  });
}

async function addContact(unit: UnitOfWork, partnerId: string, input: FirstContactInput): Promise<void> {
  const place = 'input.contact';
  await unit.create(contactAggregate, newContact({ ...input, partnerId }, place), { place });
}
