import { extend, roots } from '../../platform/graphql/edges.js';
import { byName, connection, list, one, readModel, value } from '../../platform/plan/declare.js';
import { sql } from '../../platform/plan/sql.js';
import { Partner } from '../partners/partner.type.js';
import { ContactsArgs } from './contact.args.js';
import { Contact, ContactConnection } from './contact.type.js';
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

export const contactRoots = roots({
  contacts: {
    type: ContactConnection,
    args: ContactsArgs,
    description: 'The contacts that you may read, by name.',
    read: connection({ search: {}, orders: { NAME: [byName('person_name')] } }),
  },
});

export const partnerContacts = extend(Partner, {
  contacts: {
    type: [Contact],
    description: 'The people who speak for it, as far as you may see them.',
    read: list({
      by: 'partner_id',
      inverse: 'partner',
      order: (row) => [sql`${row}.created_at`, sql`${row}.id`],
    }),
  },
});
