import { registerEnumType } from 'type-graphql';

export enum PartnerKind {
  INSTITUTION = 'INSTITUTION',
  ORGANISATION = 'ORGANISATION',
  BUSINESS = 'BUSINESS',
  INDIVIDUAL = 'INDIVIDUAL',
  GROUP = 'GROUP',
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

export enum MembershipRole {
  FOUNDER = 'FOUNDER',
  MEMBER = 'MEMBER',
  COORDINATOR = 'COORDINATOR',
  SUPPORTER = 'SUPPORTER',
}
registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What a partner is in a partnership.',
  valuesConfig: {
    FOUNDER: { description: 'One of those who began it.' },
    MEMBER: { description: 'A member.' },
    COORDINATOR: { description: 'The one who coordinates it.' },
    SUPPORTER: { description: 'One who helps without being a member.' },
  },
});

export enum ContactVisibility {
  PRIVATE = 'PRIVATE',
  PUBLIC = 'PUBLIC',
}
registerEnumType(ContactVisibility, {
  name: 'ContactVisibility',
  description: 'Who may read a contact.',
  valuesConfig: {
    PRIVATE: { description: 'Coordinators of the partner, and its representative.' },
    PUBLIC: { description: 'Everybody.' },
  },
});

export enum LegalBasis {
  CONSENT = 'CONSENT',
  PUBLIC_TASK = 'PUBLIC_TASK',
  CONTRACT = 'CONTRACT',
  LEGITIMATE_INTEREST = 'LEGITIMATE_INTEREST',
}
registerEnumType(LegalBasis, {
  name: 'LegalBasis',
  description: 'On what ground personal data are kept (GDPR art. 6(1)).',
  valuesConfig: {
    CONSENT: { description: 'The person agreed (a).' },
    CONTRACT: { description: 'A contract with the person (b).' },
    PUBLIC_TASK: { description: 'A task in the public interest (e).' },
    LEGITIMATE_INTEREST: { description: 'A legitimate interest (f).' },
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

export enum MembershipOrder {
  PARTNER_NAME_ASC = 'PARTNER_NAME_ASC',
  PARTNER_NAME_DESC = 'PARTNER_NAME_DESC',
  PARTNERSHIP_NAME_ASC = 'PARTNERSHIP_NAME_ASC',
}
registerEnumType(MembershipOrder, {
  name: 'MembershipOrder',
  description: 'Orders of memberships.',
  valuesConfig: {
    PARTNER_NAME_ASC: { description: 'By the partner’s name, as Polish sorts.' },
    PARTNER_NAME_DESC: { description: 'By the partner’s name, backwards.' },
    PARTNERSHIP_NAME_ASC: { description: 'By the partnership’s name, as Polish sorts.' },
  },
});
