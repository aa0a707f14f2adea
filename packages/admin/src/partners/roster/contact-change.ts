import type { PartnerRowFragment } from '../../graphql/operations.js';

interface Reached {
  readonly phone: string | null;
  readonly email: string | null;
}

type Person = PartnerRowFragment['contacts'][number];
type Contacted = Pick<PartnerRowFragment, 'phone' | 'email'> & { readonly contacts: readonly Person[] };

/** The contact person if they can be reached; otherwise null: the organisation itself is reached. */
export function reachedPerson({ contacts: [person], phone, email }: Contacted): Person | null {
  if (!person) return null;
  const isOrganisationReached = phone !== null || email !== null;
  return person.phone !== null || person.email !== null || !isOrganisationReached ? person : null;
}

/** How a partner is reached. */
export function shownContact(of: Contacted): Reached {
  return reachedPerson(of) ?? of;
}

/**
 * What a text typed over the shown contact changes: the e-mail if it is one, otherwise the telephone. Emptied, it clears
 * what was shown.
 */
export function contactChange(text: string, of: Contacted): Partial<Reached> {
  if (text === '') return shownContact(of).phone === null ? { email: null } : { phone: null };
  return text.includes('@') ? { email: text } : { phone: text };
}
