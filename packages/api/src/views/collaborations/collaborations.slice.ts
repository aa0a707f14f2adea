import { slice } from '../../platform/slice.js';
import { collaborationRead, partnerCollaborators } from './collaboration.read.js';

export const collaborationsSlice = slice({
  name: 'collaborations',
  requires: ['partners', 'events', 'participations'],
  readModels: [collaborationRead],
  edges: [partnerCollaborators],
});
