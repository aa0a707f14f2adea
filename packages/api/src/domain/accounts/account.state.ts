import type { AccountStatus, Role } from './account.enums.js';

/** A role, and the global id of what it is for. */
export type RoleState = Readonly<{ role: Role; partnershipId: string | null; partnerId: string | null }>;

/** What history keeps of an account: never a password, a session, a link or a token. */
export type AccountState = Readonly<{
  email: string;
  name: string;
  status: AccountStatus;
  roles: readonly RoleState[];
}>;
