import { slice } from '../../platform/slice.js';
import { shownNamesJob } from './shown-names.job.js';
import { accountRolePartnership } from './account-role.read.js';
import { networkAggregate } from './network.aggregate.js';
import { NetworkRow } from './network.entity.js';
import { PartnershipCommands } from './partnership-commands.resolver.js';
import { partnershipAggregate } from './partnership.aggregate.js';
import { PartnershipNameRow, PartnershipRow } from './partnership.entity.js';
import { networkRead, partnershipNameRead, partnershipRead, partnershipRoots } from './partnership.read.js';

export const partnershipsSlice = slice({
  name: 'partnerships',
  requires: ['accounts', 'sources'],
  entities: [NetworkRow, PartnershipRow, PartnershipNameRow],
  readModels: [partnershipNameRead, partnershipRead, networkRead],
  edges: [accountRolePartnership, partnershipRoots],
  resolvers: [PartnershipCommands],
  jobs: [shownNamesJob('partnership')],
  aggregates: [networkAggregate, partnershipAggregate],
});
