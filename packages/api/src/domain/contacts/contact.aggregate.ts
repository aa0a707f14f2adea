import { searchVector } from '@partnerstwa/shared/search-words';
import { aggregate } from '../../platform/commands/aggregate.js';
import { key, value } from '../../platform/commands/write-fields.js';
import { ContactRow } from './contact.entity.js';
import { contactSubject } from './contact.policy.js';
import type { ContactState } from './contact.state.js';

export const contactAggregate = aggregate<ContactState, ContactRow>({
  ...contactSubject,
  row: ContactRow,
  fields: {
    partnerId: key({ Partner: 'partnerId' }),
    personName: value,
    function: value,
    phone: value,
    email: value,
    visibility: value,
    legalBasis: value,
    retainUntil: value,
  },
  derived: {
    searchWords: ({ personName, function: task, phone, email }) =>
      searchVector([personName, task, phone, email]),
  },
});
