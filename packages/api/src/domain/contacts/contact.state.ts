import type { ContactVisibility, LegalBasis } from './contact.enums.js';

/** The values of a contact that people edit. */
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
