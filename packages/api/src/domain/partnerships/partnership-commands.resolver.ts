import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { networkAggregate } from './network.aggregate.js';
import { Network } from './network.type.js';
import { partnershipAggregate } from './partnership.aggregate.js';
import {
  CreatePartnershipInput,
  networkChanges,
  newPartnership,
  partnershipChanges,
  UpdateNetworkInput,
  UpdatePartnershipInput,
} from './partnership.input.js';
import { Partnership } from './partnership.type.js';
import { renameOf } from './rename.commands.js';

const presentation = {
  payload: payloadOf('Partnership', 'partnership', () => Partnership),
  noun: 'partnership',
};
const partnerships = commandsOf(partnershipAggregate, presentation);
const networks = commandsOf(networkAggregate, {
  payload: payloadOf('Network', 'network', () => Network),
  noun: 'network',
});
const note = 'For the district’s coordinator.';

export const PartnershipCommands = commandResolver({
  createPartnership: partnerships.create({ input: CreatePartnershipInput, state: newPartnership, note }),
  updatePartnership: partnerships.update({ input: UpdatePartnershipInput, changes: partnershipChanges }),
  renamePartnership: renameOf(partnershipAggregate, presentation),
  archivePartnership: partnerships.archive({ note: `${note} One that ended gets an \`endedOn\` instead.` }),
  restorePartnership: partnerships.restore({ note }),
  updateNetwork: networks.update({ input: UpdateNetworkInput, changes: networkChanges, note }),
});
