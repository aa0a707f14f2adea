import { slice } from '../../platform/slice.js';
import { MembershipCommands } from './membership-commands.resolver.js';
import { membershipAggregate } from './membership.aggregate.js';
import { MembershipRow } from './membership.entity.js';
import { membershipRead, partnerMemberships, partnershipMemberships } from './membership.read.js';

export const membershipsSlice = slice({
  name: 'memberships',
  requires: ['sources', 'partnerships', 'partners', 'contacts'],
  entities: [MembershipRow],
  readModels: [membershipRead],
  edges: [partnershipMemberships, partnerMemberships],
  resolvers: [MembershipCommands],
  aggregates: [membershipAggregate],
});
