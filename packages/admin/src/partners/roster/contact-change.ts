import type { PartnerRowFragment } from '../../graphql/operations.js';

interface Reached {
  readonly phone: string | null;
  readonly email: string | null;
}

type Person = PartnerRowFragment['contacts'][number];
type Contacted = Pick<PartnerRowFragment, 'phone' | 'email'> & { readonly contacts: readonly Person[] };

/** The contact person, unless only the organisation can be reached; then null. */
export function reachedPerson({ contacts: [person], phone, email }: Contacted): Person | null {
  if (!person) return null;
  const isOrganisationReached = phone !== null || email !== null;
  return person.phone !== null || person.email !== null || !isOrganisationReached ? person : null;
}

/** The telephone and e-mail to show for a partner. */
export function shownContact(of: Contacted): Reached {
  return reachedPerson(of) ?? of;
}

/**
 * The change that a text typed over the shown contact makes: to the e-mail if it contains an @, otherwise to
 * the telephone. An empty text clears the shown value.
 */
export function contactChange(text: string, of: Contacted): Partial<Reached> {
  if (text === '') return shownContact(of).phone === null ? { email: null } : { phone: null };
  return text.includes('@') ? { email: text } : { phone: text };
}
