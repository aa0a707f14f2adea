import type { Aggregate } from '../../platform/commands/aggregate.js';
import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { leadsTo } from '../../platform/commands/invariants.js';
import { searchKeyOf, shownName } from '../partnerships/name.rules.js';
import { PartnerNameRow, PartnerRow } from './partner.entity.js';
import { partnerArchivable, partnerEditable } from './partner.policy.js';
import { requireWholePartner } from './partner.rules.js';
import type { PartnerState } from './partner.state.js';

export const partnerAggregate: Aggregate<PartnerState> = {
  type: 'Partner',
  table: 'partner',
  row: PartnerRow,
  values: ['kind', 'sector', 'description', 'phone', 'email', 'website', 'address', 'agreedToBePublic'],
  keys: { parentId: { Partner: 'parentId' } },
  parts: {
    names: {
      row: PartnerNameRow,
      owner: 'partnerId',
      values: ['name', 'kind'],
      dates: ['validFrom', 'validTo'],
    },
  },
  derive: ({ names }, today) => ({
    name: shownName(names, today),
    searchKey: searchKeyOf(names.map(({ name }) => name)),
  }),
  invariants: async (at, { id, after }) => {
    if (!after) return;
    requireWholePartner(after);
    if (!after.parentId) return;
    const parent = keyOf(after.parentId, 'Partner', 'input.parentId');
    // A unit is not, by however many steps, a unit of itself.
    const circle = await leadsTo(at, { table: 'partner', from: 'id', to: 'parent_id' }, parent, id);
    if (circle) throw invalid({ field: 'input.parentId', reason: 'UNIT_OF_ITSELF' });
  },
  editable: partnerEditable,
  archivable: partnerArchivable,
};
