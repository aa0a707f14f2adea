import { aggregate } from '../../platform/commands/aggregate.js';
import { date, key } from '../../platform/commands/write-fields.js';
import { leadsTo } from '../../platform/commands/invariants.js';
import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { successionSubject } from './partner.policy.js';
import { PartnerSuccessionRow } from './succession.entity.js';
import type { SuccessionState } from './succession.state.js';

export const successionAggregate = aggregate<SuccessionState, PartnerSuccessionRow>({
  ...successionSubject,
  row: PartnerSuccessionRow,
  fields: {
    predecessorId: key({ Partner: 'predecessorId' }),
    successorId: key({ Partner: 'successorId' }),
    happenedOn: date,
  },
  invariants: async (at, { after }) => {
    if (!after) return;
    const { predecessor_id: predecessor, successor_id: successor } = pairOf(after);
    const edges = { table: 'partner_succession', from: 'predecessor_id', to: 'successor_id' };
    if (await leadsTo(at, edges, successor, predecessor))
      throw invalid({ field: 'input.successorId', reason: 'SUCCEEDS_ITSELF' });
  },
  unique: { field: 'input.successorId', values: pairOf },
});

function pairOf({ predecessorId, successorId }: SuccessionState) {
  return {
    predecessor_id: keyOf(predecessorId, 'Partner', 'input.predecessorId'),
    successor_id: keyOf(successorId, 'Partner', 'input.successorId'),
  };
}
