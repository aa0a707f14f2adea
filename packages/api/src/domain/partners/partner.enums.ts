import { registerEnumType } from 'type-graphql';

export enum PartnerKind {
  INSTITUTION = 'INSTITUTION',
  ORGANISATION = 'ORGANISATION',
  BUSINESS = 'BUSINESS',
  GROUP = 'GROUP',
  INDIVIDUAL = 'INDIVIDUAL',
}
registerEnumType(PartnerKind, {
  name: 'PartnerKind',
  description: 'What a partner is.',
  valuesConfig: {
    INSTITUTION: { description: 'A public institution or a unit of one.' },
    ORGANISATION: { description: 'An association, a foundation, a co-operative, a parish.' },
    BUSINESS: { description: 'A firm.' },
    INDIVIDUAL: { description: 'A private person; seen by the public only after agreeing to it.' },
    GROUP: { description: 'An informal group.' },
  },
});

export enum Sector {
  PUBLIC = 'PUBLIC',
  CIVIC = 'CIVIC',
  PRIVATE = 'PRIVATE',
  RESIDENTS = 'RESIDENTS',
}
registerEnumType(Sector, {
  name: 'Sector',
  description: 'The sector that a partner belongs to.',
  valuesConfig: {
    PUBLIC: { description: 'Public bodies.' },
    CIVIC: { description: 'Associations, foundations, co-operatives, churches.' },
    PRIVATE: { description: 'Firms.' },
    RESIDENTS: { description: 'Residents, alone or in informal groups.' },
  },
});

export enum PartnerOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  ADDED_ASC = 'ADDED_ASC',
  ADDED_DESC = 'ADDED_DESC',
}
registerEnumType(PartnerOrder, {
  name: 'PartnerOrder',
  description: 'Orders of partners.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, as Polish sorts.' },
    NAME_DESC: { description: 'By name, backwards.' },
    ADDED_ASC: { description: 'First entered first.' },
    ADDED_DESC: { description: 'Last entered first.' },
  },
});
