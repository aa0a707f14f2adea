import { extend } from '../../platform/graphql/edges.js';
import { one } from '../../platform/plan/declare.js';
import { AccountRole } from '../accounts/account.type.js';
import { Partner } from './partner.type.js';

export const accountRolePartner = extend(AccountRole, {
  partner: {
    type: Partner,
    description: 'The partner of the role; null for other roles.',
    read: one('partner_id'),
  },
});
