import type { Role } from '../../graphql/operations.js';
import { useMessages } from '../../ui/text/messages.js';
import { roleMessages } from './role.messages.js';

interface GrantedRole {
  readonly role: Role;
  readonly partnership: { readonly name: string } | null;
  readonly partner: { readonly name: string } | null;
}

/** A role and what it applies to: „Koordynator partnerstwa: Sady Żoliborskie". */
export function useRoleText(): (given: GrantedRole) => string {
  const { roles, gone } = useMessages(roleMessages);
  return ({ role, partnership, partner }) => {
    const of = partnership ?? partner;
    if (of) return `${roles[role]}: ${of.name}`;
    return isScopedRole(role) ? `${roles[role]} (${gone})` : roles[role];
  };
}

/** Whether a role applies to one partnership or partner, not to the whole district. */
function isScopedRole(role: Role): boolean {
  return role === 'PARTNERSHIP_COORDINATOR' || role === 'PARTNER_REPRESENTATIVE';
}
