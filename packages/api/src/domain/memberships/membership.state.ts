import type { DateState } from '../../platform/commands/dated.columns.js';
import type { MembershipRole, MembershipStatus } from './membership.enums.js';

/** The values of a membership that people edit. */
export type MembershipState = Readonly<{
  partnerId: string;
  partnershipId: string;
  role: MembershipRole;
  status: MembershipStatus;
  from: DateState | null;
  to: DateState | null;
}>;
