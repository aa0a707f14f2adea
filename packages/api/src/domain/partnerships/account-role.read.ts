import { extend, one } from '../../platform/plan/declare.js';

export const accountRolePartnership = extend('AccountRole', { partnership: one('partnership_id') });
