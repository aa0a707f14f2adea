import { describedEnum } from '../../platform/graphql/described-enum.js';

export const PartnershipScope = describedEnum(
  'PartnershipScope',
  'Whether a partnership is one of the district’s own.',
  {
    DISTRICT: 'Of this district.',
    OUTSIDE: 'From elsewhere; known because it took part in something.',
  },
);
export type PartnershipScope = keyof typeof PartnershipScope;

export const PartnershipScopeFilter = describedEnum(
  'PartnershipScopeFilter',
  'Which partnerships a list holds.',
  {
    DISTRICT: 'The district’s own.',
    ALL: 'Those from elsewhere too.',
  },
);
export type PartnershipScopeFilter = keyof typeof PartnershipScopeFilter;

export const PartnershipStatus = describedEnum('PartnershipStatus', 'Whether a partnership works.', {
  ACTIVE: 'It works.',
  ENDED: 'It has ended.',
});
export type PartnershipStatus = keyof typeof PartnershipStatus;

export const PartnershipSymbol = describedEnum(
  'PartnershipSymbol',
  'The shape that stands beside a partnership’s colour, so that colour never speaks alone.',
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

export const PartnershipOrder = describedEnum('PartnershipOrder', 'Orders of partnerships.', {
  NAME_ASC: 'By name, as Polish sorts.',
  NAME_DESC: 'By name, backwards.',
});
export type PartnershipOrder = keyof typeof PartnershipOrder;
