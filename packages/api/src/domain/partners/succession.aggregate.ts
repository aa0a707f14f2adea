import type { Aggregate } from '../../platform/commands/aggregate.js';
import type { DateState } from '../../platform/commands/dated.columns.js';
import { requireUnique, leadsTo } from '../../platform/commands/invariants.js';
import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { successionEditable } from './partner.policy.js';
import { PartnerSuccessionRow } from './succession.entity.js';

/** What people edit of a succession: only when it happened; another pair is another succession. */
export type SuccessionState = Readonly<{
  predecessorId: string;
  successorId: string;
  happenedOn: DateState | null;
}>;

export const successionAggregate: Aggregate<SuccessionState> = {
  type: 'PartnerSuccession',
  table: 'partner_succession',
  row: PartnerSuccessionRow,
  values: [],
  dates: ['happenedOn'],
  keys: { predecessorId: { Partner: 'predecessorId' }, successorId: { Partner: 'successorId' } },
  invariants: async (at, { id, after }) => {
    if (!after) return;
    const predecessor = keyOf(after.predecessorId, 'Partner', 'input.predecessorId');
    const successor = keyOf(after.successorId, 'Partner', 'input.successorId');
    const edges = { table: 'partner_succession', from: 'predecessor_id', to: 'successor_id' };
    if (await leadsTo(at, edges, successor, predecessor))
      throw invalid({ field: 'input.successorId', reason: 'SUCCEEDS_ITSELF' });
    await requireUnique(
      at,
      successionAggregate,
      id,
      { predecessor_id: predecessor, successor_id: successor },
      'input.successorId',
    );
  },
  editable: successionEditable,
  archivable: successionEditable,
};
