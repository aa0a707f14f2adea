import { slice } from '../../platform/slice.js';
import { ParticipationCommands } from './participation-commands.resolver.js';
import { participationAggregate } from './participation.aggregate.js';
import { ParticipationFromRow, ParticipationRow } from './participation.entity.js';
import {
  eventParticipations,
  participationOriginRead,
  participationRead,
  partnerParticipations,
} from './participation.read.js';

export const participationsSlice = slice({
  name: 'participations',
  requires: ['partnerships', 'partners', 'events'],
  entities: [ParticipationRow, ParticipationFromRow],
  readModels: [participationRead, participationOriginRead],
  edges: [eventParticipations, partnerParticipations],
  resolvers: [ParticipationCommands],
  aggregates: [participationAggregate],
});
