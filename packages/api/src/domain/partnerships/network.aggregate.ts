import { aggregate } from '../../platform/commands/aggregate.js';
import { key, value } from '../../platform/commands/write-fields.js';
import { sql } from '../../platform/plan/sql.js';
import { NetworkRow } from './network.entity.js';
import type { NetworkState } from './network.state.js';
import { districtOnly } from './partnership.policy.js';

export const networkAggregate = aggregate<NetworkState, NetworkRow>({
  type: 'Network',
  table: 'network',
  row: NetworkRow,
  fields: { name: value, description: value, coordinatorId: key({ Partner: 'coordinatorId' }) },
  editable: () => districtOnly,
  // There is only one, and it stays.
  archivable: () => sql`false`,
});
