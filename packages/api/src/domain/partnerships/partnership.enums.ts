import { describedEnum } from '../../platform/graphql/described-enum.js';

export const PartnershipScope = describedEnum(
  'PartnershipScope',
  'Whether a partnership belongs to the district.',
  {
    DISTRICT: 'It belongs to this district.',
    OUTSIDE: 'It comes from elsewhere and is known because it took part in something.',
  },
);
export type PartnershipScope = keyof typeof PartnershipScope;

export const PartnershipScopeFilter = describedEnum('PartnershipScopeFilter', 'The partnerships in a list.', {
  DISTRICT: 'The district’s own.',
  ALL: 'Also those from elsewhere.',
});
export type PartnershipScopeFilter = keyof typeof PartnershipScopeFilter;

export const PartnershipStatus = describedEnum('PartnershipStatus', 'Whether a partnership is active.', {
  ACTIVE: 'It is active.',
  ENDED: 'It has ended.',
});
export type PartnershipStatus = keyof typeof PartnershipStatus;

export const PartnershipSymbol = describedEnum(
  'PartnershipSymbol',
  'The shape beside a partnership’s colour, so that colour is never the only sign.',
  {
    CIRCLE: 'A circle.',
    TRIANGLE: 'A triangle.',
    SQUARE: 'A square.',
    DIAMOND: 'A diamond.',
    HEXAGON: 'A hexagon.',
    STAR: 'A star.',
    CROSS: 'A cross.',
    RING: 'A ring.',
  },
);
export type PartnershipSymbol = keyof typeof PartnershipSymbol;

export const PartnershipOrder = describedEnum('PartnershipOrder', 'The orders of partnerships.', {
  NAME_ASC: 'By name, in Polish order.',
  NAME_DESC: 'By name, backwards.',
});
export type PartnershipOrder = keyof typeof PartnershipOrder;
