import { slice } from '../../platform/slice.js';
import { shownNamesJob } from '../partnerships/shown-names.job.js';
import { accountRolePartner } from './account-role.read.js';
import { PartnerCommands } from './partner-commands.resolver.js';
import { partnerAggregate } from './partner.aggregate.js';
import { PartnerNameRow, PartnerRow } from './partner.entity.js';
import {
  networkCoordinator,
  partnerNameRead,
  partnerRead,
  partnerRoots,
  successionRead,
} from './partner.read.js';
import { SuccessionCommands } from './succession-commands.resolver.js';
import { successionAggregate } from './succession.aggregate.js';
import { PartnerSuccessionRow } from './succession.entity.js';

export const partnersSlice = slice({
  name: 'partners',
  requires: ['accounts', 'sources', 'partnerships'],
  entities: [PartnerRow, PartnerNameRow, PartnerSuccessionRow],
  readModels: [partnerNameRead, partnerRead, successionRead],
  edges: [accountRolePartner, partnerRoots, networkCoordinator],
  resolvers: [PartnerCommands, SuccessionCommands],
  jobs: [shownNamesJob('partner')],
  aggregates: [partnerAggregate, successionAggregate],
});
