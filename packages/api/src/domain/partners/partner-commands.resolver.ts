import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { renameOf } from '../partnerships/rename.commands.js';
import { partnerAggregate } from './partner.aggregate.js';
import { partnerChanges, UpdatePartnerInput } from './partner.input.js';
import { Partner } from './partner.type.js';

export const PartnerPayload = payloadOf('Partner', 'partner', () => Partner);

const presentation = { payload: PartnerPayload, noun: 'partner' };
const commands = commandsOf(partnerAggregate, presentation);

export const PartnerCommands = commandResolver({
  updatePartner: commands.update({ input: UpdatePartnerInput, changes: partnerChanges }),
  renamePartner: renameOf(partnerAggregate, presentation),
  archivePartner: commands.archive(),
  restorePartner: commands.restore(),
});
