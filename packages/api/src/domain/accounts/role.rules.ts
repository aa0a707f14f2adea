import { invalid, type Problem } from '../../platform/errors.js';
import type { RoleState } from './account.state.js';
import { Role } from './account.enums.js';

/** The most roles of one account; more are a mistake. */
const ROLES_MAX = 50;

/** A role in an input. */
interface GivenRole {
  readonly role: Role;
  readonly partnershipId?: string | null;
  readonly partnerId?: string | null;
}

/**
 * A role with the id of its target and no other.
 * @param field its place in the input
 * @throws {Refusal} INVALID
 */
export function readRole({ role, partnershipId, partnerId }: GivenRole, field: string): RoleState {
  const problems: Problem[] = [];
  const scope = (name: string, id: string | null | undefined, wanted: boolean) => {
    if (wanted && !id) problems.push({ field: `${field}.${name}`, reason: 'EMPTY' });
    if (!wanted && id) problems.push({ field: `${field}.${name}`, reason: 'NOT_FOR_THIS_ROLE' });
  };
  scope('partnershipId', partnershipId, role === Role.PARTNERSHIP_COORDINATOR);
  scope('partnerId', partnerId, role === Role.PARTNER_REPRESENTATIVE);
  if (problems.length > 0) throw invalid(...problems);
  return {
    role,
    partnershipId: partnershipId || null,
    partnerId: partnerId || null,
  };
}

/** Whether two roles are the same, with the same target. */
function sameRole(a: RoleState, b: RoleState): boolean {
  return a.role === b.role && a.partnershipId === b.partnershipId && a.partnerId === b.partnerId;
}

/** @throws {Refusal} INVALID if the account has the role already, or too many roles */
export function withRole(roles: readonly RoleState[], role: RoleState, field: string): readonly RoleState[] {
  if (roles.some((one) => sameRole(one, role))) throw invalid({ field, reason: 'HAS_IT_ALREADY' });
  if (roles.length >= ROLES_MAX) throw invalid({ field, reason: 'TOO_MANY' });
  return [...roles, role];
}

/** @throws {Refusal} INVALID if the account does not have the role */
export function withoutRole(
  roles: readonly RoleState[],
  role: RoleState,
  field: string,
): readonly RoleState[] {
  const left = roles.filter((one) => !sameRole(one, role));
  if (left.length === roles.length) throw invalid({ field, reason: 'HAS_IT_NOT' });
  return left;
}
