import { extend } from '../../platform/graphql/edges.js';
import { one } from '../../platform/plan/declare.js';
import { AccountRole } from '../accounts/account.type.js';
import { Partnership } from './partnership.type.js';

export const accountRolePartnership = extend(AccountRole, {
  partnership: {
    type: Partnership,
    description: 'The partnership of the role; null for other roles.',
    read: one('partnership_id'),
  },
});
