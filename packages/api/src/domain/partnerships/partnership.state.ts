import type { DateState } from '../../platform/commands/dated.columns.js';
import type { NameState } from './name.rules.js';
import type { PartnershipScope, PartnershipStatus, PartnershipSymbol } from './partnership.enums.js';

/** The values of a partnership that people edit; its version also covers the names. */
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
