import { searchVector } from '@partnerstwa/shared/search-words';
import { aggregate } from '../../platform/commands/aggregate.js';
import { date, parts, value } from '../../platform/commands/write-fields.js';
import { shownName } from './name.rules.js';
import { PartnershipNameRow, PartnershipRow } from './partnership.entity.js';
import { requireOrderOfLife } from './partnership.rules.js';
import { partnershipSubject } from './partnership.policy.js';
import type { PartnershipState } from './partnership.state.js';

export const partnershipAggregate = aggregate<PartnershipState, PartnershipRow>({
  ...partnershipSubject,
  row: PartnershipRow,
  fields: {
    names: parts(PartnershipNameRow, 'partnershipId', {
      name: value,
      kind: value,
      validFrom: date,
      validTo: date,
    }),
    scope: value,
    status: value,
    area: value,
    description: value,
    colour: value,
    symbol: value,
    foundedOn: date,
    endedOn: date,
  },
  derived: {
    name: ({ names }, today) => shownName(names, today),
    searchWords: ({ names }) => searchVector(names.map(({ name }) => name)),
  },
  invariants: (_at, { after }) => {
    if (after) requireOrderOfLife(after);
  },
  creatable: partnershipSubject.archivable,
});
