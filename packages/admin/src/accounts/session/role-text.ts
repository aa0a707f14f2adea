import type { Role } from '../../graphql/operations.js';
import { useWords } from '../../ui/text/words.js';
import { roleWords } from './role.words.js';

interface GivenRole {
  readonly role: Role;
  readonly partnership: { readonly name: string } | null;
  readonly partner: { readonly name: string } | null;
}

/** Says a role with what it is for: „Koordynator partnerstwa: Sady Żoliborskie". */
export function useRoleText(): (given: GivenRole) => string {
  const { roles, gone } = useWords(roleWords);
  return ({ role, partnership, partner }) => {
    const of = partnership ?? partner;
    if (of) return `${roles[role]}: ${of.name}`;
    return isForOneThing(role) ? `${roles[role]} (${gone})` : roles[role];
  };
}

/** Whether a role is for one partnership or one partner, rather than for the whole district. */
function isForOneThing(role: Role): boolean {
  return role === 'PARTNERSHIP_COORDINATOR' || role === 'PARTNER_REPRESENTATIVE';
}
