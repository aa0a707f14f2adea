import type { Aggregate } from '../../platform/commands/aggregate.js';
import type { DateState } from '../../platform/commands/dated.columns.js';
import { searchKeyOf, shownName, type NameState } from './name.rules.js';
import { PartnershipNameRow, PartnershipRow } from './partnership.entity.js';
import type { PartnershipScope, PartnershipStatus, PartnershipSymbol } from './partnership.enums.js';
import { requireOrderOfLife } from './partnership.rules.js';
import { districtOnly, partnershipEditable } from './partnership.policy.js';

/** What people edit of a partnership; its version covers the names. */
export type PartnershipState = Readonly<{
  names: readonly NameState[];
  scope: PartnershipScope;
  status: PartnershipStatus | null;
  area: string | null;
  description: string | null;
  colour: string | null;
  symbol: PartnershipSymbol | null;
  foundedOn: DateState | null;
  endedOn: DateState | null;
}>;

export const partnershipAggregate: Aggregate<PartnershipState> = {
  type: 'Partnership',
  table: 'partnership',
  row: PartnershipRow,
  values: ['scope', 'status', 'area', 'description', 'colour', 'symbol'],
  dates: ['foundedOn', 'endedOn'],
  parts: {
    names: {
      row: PartnershipNameRow,
      owner: 'partnershipId',
      values: ['name', 'kind'],
      dates: ['validFrom', 'validTo'],
    },
  },
  derive: ({ names }, today) => ({
    name: shownName(names, today),
    searchKey: searchKeyOf(names.map(({ name }) => name)),
  }),
  invariants: (_at, { after }) => {
    if (after) requireOrderOfLife(after);
  },
  editable: partnershipEditable,
  archivable: () => districtOnly,
};
