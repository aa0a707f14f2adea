import { byName, connection, extend, list, one, readModel, value } from '../../platform/plan/declare.js';
import { sql } from '../../platform/plan/sql.js';
import type { Contact } from './contact.type.js';
import { contactSubject } from './contact.policy.js';

export const contactRead = readModel<Contact>({
  subject: contactSubject,
  requires: ['partner'],
  fields: {
    id: value('id'),
    partner: one('partner_id'),
    personName: value('person_name'),
    function: value('function'),
    phone: value('phone'),
    email: value('email'),
    visibility: value('visibility'),
    legalBasis: value('legal_basis'),
    retainUntil: value('retain_until'),
    version: value('version'),
  },
});

export const contactRoots = extend('Query', {
  contacts: connection({ search: {}, orders: { NAME: [byName('person_name')] } }),
});

export const partnerContacts = extend('Partner', {
  contacts: list({
    by: 'partner_id',
    inverse: 'partner',
    order: (row) => [sql`${row}.created_at`, sql`${row}.id`],
  }),
});
