import type { Aggregate } from '../../platform/commands/aggregate.js';
import { ContactRow } from './contact.entity.js';
import type { ContactVisibility, LegalBasis } from './contact.enums.js';
import { contactEditable } from './contact.policy.js';

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

export const contactAggregate: Aggregate<ContactState> = {
  type: 'Contact',
  table: 'contact',
  row: ContactRow,
  values: ['personName', 'function', 'phone', 'email', 'visibility', 'legalBasis', 'retainUntil'],
  keys: { partnerId: { Partner: 'partnerId' } },
  editable: contactEditable,
  archivable: contactEditable,
};
