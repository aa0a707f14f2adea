import { extend, one } from '../../platform/plan/declare.js';

export const accountRolePartner = extend('AccountRole', { partner: one('partner_id') });
