import { slice } from '../../platform/slice.js';
import { collaborationRead, partnerCollaborators } from './collaboration.read.js';
import { PartnerCollaboratorsResolver } from './collaboration.resolver.js';

export const collaborationsSlice = slice({
  name: 'collaborations',
  requires: ['partners', 'events', 'participations'],
  readModels: [collaborationRead],
  edges: [partnerCollaborators],
  resolvers: [PartnerCollaboratorsResolver],
});
