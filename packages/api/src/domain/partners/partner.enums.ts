import { describedEnum } from '../../platform/graphql/described-enum.js';

export const PartnerKind = describedEnum('PartnerKind', 'The kind of a partner.', {
  INSTITUTION: 'A public institution or a unit of one.',
  ORGANISATION: 'An association, a foundation, a co-operative, a parish.',
  BUSINESS: 'A firm.',
  GROUP: 'An informal group.',
  INDIVIDUAL: 'A private person; visible to the public only with their agreement.',
});
export type PartnerKind = keyof typeof PartnerKind;

export const Sector = describedEnum('Sector', 'The sector that a partner belongs to.', {
  PUBLIC: 'Public bodies.',
  CIVIC: 'Associations, foundations, co-operatives, churches.',
  PRIVATE: 'Firms.',
  RESIDENTS: 'Residents, alone or in informal groups.',
});
export type Sector = keyof typeof Sector;

export const PartnerOrder = describedEnum('PartnerOrder', 'The orders of partners.', {
  NAME_ASC: 'By name, in Polish order.',
  NAME_DESC: 'By name, backwards.',
  ADDED_ASC: 'By the time of creation, the earliest first.',
  ADDED_DESC: 'By the time of creation, the latest first.',
});
export type PartnerOrder = keyof typeof PartnerOrder;
