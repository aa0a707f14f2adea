import { describedEnum } from '../../platform/graphql/described-enum.js';

export const MembershipRole = describedEnum('MembershipRole', 'What a partner is in a partnership.', {
  FOUNDER: 'One of those who began it.',
  MEMBER: 'A member.',
  COORDINATOR: 'The one who coordinates it.',
  SUPPORTER: 'One who helps without being a member.',
});
export type MembershipRole = keyof typeof MembershipRole;

export const MembershipStatus = describedEnum(
  'MembershipStatus',
  'Whether the partner’s side agreed to a membership. Only a confirmed one is published and gives rights.',
  {
    PROPOSED:
      'It waits for somebody who may change the partner: its representative, a coordinator of a partnership that it is a confirmed member of today, or the district’s coordinator.',
    CONFIRMED: 'It holds.',
    DECLINED: 'It was declined.',
  },
);
export type MembershipStatus = keyof typeof MembershipStatus;

export const MembershipOrder = describedEnum('MembershipOrder', 'Orders of memberships.', {
  PARTNER_NAME_ASC: 'By the partner’s name, as Polish sorts.',
  PARTNER_NAME_DESC: 'By the partner’s name, backwards.',
  PARTNERSHIP_NAME_ASC: 'By the partnership’s name, as Polish sorts.',
});
export type MembershipOrder = keyof typeof MembershipOrder;
