import { registerEnumType } from 'type-graphql';

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

export enum MembershipStatus {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  DECLINED = 'DECLINED',
}

registerEnumType(MembershipStatus, {
  name: 'MembershipStatus',
  description:
    'Whether the partner’s side agreed to a membership. Only a confirmed one is published and gives rights.',
  valuesConfig: {
    PROPOSED: {
      description:
        'It waits for somebody who may change the partner: its representative, a coordinator of a partnership that it is a confirmed member of today, or the district’s coordinator.',
    },
    CONFIRMED: { description: 'It holds.' },
    DECLINED: { description: 'It was declined.' },
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
