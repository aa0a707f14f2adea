import { searchVector } from '@partnerstwa/shared/search-words';
import { aggregate } from '../../platform/commands/aggregate.js';
import { date, key, parts, value } from '../../platform/commands/write-fields.js';
import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { leadsTo } from '../../platform/commands/invariants.js';
import { shownName } from '../partnerships/name.rules.js';
import { PartnerNameRow, PartnerRow } from './partner.entity.js';
import { partnerSubject } from './partner.policy.js';
import { requireWholePartner } from './partner.rules.js';
import type { PartnerState } from './partner.state.js';

export const partnerAggregate = aggregate<PartnerState, PartnerRow>({
  ...partnerSubject,
  row: PartnerRow,
  fields: {
    names: parts(PartnerNameRow, 'partnerId', { name: value, kind: value, validFrom: date, validTo: date }),
    kind: value,
    sector: value,
    parentId: key({ Partner: 'parentId' }),
    description: value,
    phone: value,
    email: value,
    website: value,
    address: value,
    agreedToBePublic: value,
  },
  derived: {
    name: ({ names }, today) => shownName(names, today),
    searchWords: ({ names }) => searchVector(names.map(({ name }) => name)),
  },
  invariants: async (at, { id, after }) => {
    if (!after) return;
    requireWholePartner(after);
    if (!after.parentId) return;
    const parent = keyOf(after.parentId, 'Partner', 'input.parentId');
    // A unit may not be a unit of itself, in any number of steps.
    const circle = await leadsTo(at, { table: 'partner', from: 'id', to: 'parent_id' }, parent, id);
    if (circle) throw invalid({ field: 'input.parentId', reason: 'UNIT_OF_ITSELF' });
  },
});
