import { describedEnum } from '../../platform/graphql/described-enum.js';

export const MembershipRole = describedEnum('MembershipRole', 'The role of a partner in a partnership.', {
  FOUNDER: 'It founded the partnership.',
  MEMBER: 'A member.',
  COORDINATOR: 'It coordinates the partnership.',
  SUPPORTER: 'It helps without being a member.',
});
export type MembershipRole = keyof typeof MembershipRole;

export const MembershipStatus = describedEnum(
  'MembershipStatus',
  'Whether the partner’s side agreed to a membership. Only a confirmed one is published and gives rights.',
  {
    PROPOSED:
      'It waits for somebody who may change the partner: its representative, a coordinator of a partnership that it is a confirmed member of today, or the district’s coordinator.',
    CONFIRMED: 'The partner’s side agreed.',
    DECLINED: 'The partner’s side declined.',
  },
);
export type MembershipStatus = keyof typeof MembershipStatus;

export const MembershipOrder = describedEnum('MembershipOrder', 'The orders of memberships.', {
  PARTNER_NAME_ASC: 'By the partner’s name, in Polish order.',
  PARTNER_NAME_DESC: 'By the partner’s name, backwards.',
  PARTNERSHIP_NAME_ASC: 'By the partnership’s name, in Polish order.',
});
export type MembershipOrder = keyof typeof MembershipOrder;
