import { describedEnum } from '../../platform/graphql/described-enum.js';

export const PartnerKind = describedEnum('PartnerKind', 'What a partner is.', {
  INSTITUTION: 'A public institution or a unit of one.',
  ORGANISATION: 'An association, a foundation, a co-operative, a parish.',
  BUSINESS: 'A firm.',
  GROUP: 'An informal group.',
  INDIVIDUAL: 'A private person; seen by the public only after agreeing to it.',
});
export type PartnerKind = keyof typeof PartnerKind;

export const Sector = describedEnum('Sector', 'The sector that a partner belongs to.', {
  PUBLIC: 'Public bodies.',
  CIVIC: 'Associations, foundations, co-operatives, churches.',
  PRIVATE: 'Firms.',
  RESIDENTS: 'Residents, alone or in informal groups.',
});
export type Sector = keyof typeof Sector;

export const PartnerOrder = describedEnum('PartnerOrder', 'Orders of partners.', {
  NAME_ASC: 'By name, as Polish sorts.',
  NAME_DESC: 'By name, backwards.',
  ADDED_ASC: 'First entered first.',
  ADDED_DESC: 'Last entered first.',
});
export type PartnerOrder = keyof typeof PartnerOrder;
