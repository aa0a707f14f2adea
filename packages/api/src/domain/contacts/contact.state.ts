import type { ContactVisibility, LegalBasis } from './contact.enums.js';

/** What people edit of a contact. */
export type ContactState = Readonly<{
  partnerId: string;
  personName: string;
  function: string | null;
  phone: string | null;
  email: string | null;
  visibility: ContactVisibility;
  legalBasis: LegalBasis;
  retainUntil: string | null;
}>;
