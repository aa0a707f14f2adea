import type { Aggregate } from '../../platform/commands/aggregate.js';
import { sql } from '../../platform/plan/sql.js';
import { NetworkRow } from './network.entity.js';
import { districtOnly } from './partnership.policy.js';

/** What people edit of the network; its coordinator is a partner, of a slice above, by id. */
export type NetworkState = Readonly<{
  name: string;
  description: string | null;
  coordinatorId: string | null;
}>;

export const networkAggregate: Aggregate<NetworkState> = {
  type: 'Network',
  table: 'network',
  row: NetworkRow,
  values: ['name', 'description'],
  keys: { coordinatorId: { Partner: 'coordinatorId' } },
  editable: () => districtOnly,
  // There is only one, and it stays.
  archivable: () => sql`false`,
};
