import { aggregate } from '../../platform/commands/aggregate.js';
import { key, value } from '../../platform/commands/write-fields.js';
import { NetworkRow } from './network.entity.js';
import type { NetworkState } from './network.state.js';
import { networkSubject } from './partnership.policy.js';

export const networkAggregate = aggregate<NetworkState, NetworkRow>({
  ...networkSubject,
  row: NetworkRow,
  fields: { name: value, description: value, coordinatorId: key({ Partner: 'coordinatorId' }) },
});
