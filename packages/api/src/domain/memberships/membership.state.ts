import type { DateState } from '../../platform/commands/dated.columns.js';
import type { MembershipRole, MembershipStatus } from './membership.enums.js';

/** What people edit of a membership. */
export type MembershipState = Readonly<{
  partnerId: string;
  partnershipId: string;
  role: MembershipRole;
  status: MembershipStatus;
  from: DateState | null;
  to: DateState | null;
}>;
