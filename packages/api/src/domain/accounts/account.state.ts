import type { AccountStatus, Role } from './account.enums.js';

/** A role with the global id of its target. */
export type RoleState = Readonly<{ role: Role; partnershipId: string | null; partnerId: string | null }>;

/** The values of an account in the history; never a password, session, link or token. */
export type AccountState = Readonly<{
  email: string;
  name: string;
  status: AccountStatus;
  roles: readonly RoleState[];
}>;
