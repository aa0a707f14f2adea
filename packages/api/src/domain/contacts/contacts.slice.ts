import { slice } from '../../platform/slice.js';
import { ContactCommands } from './contact-commands.resolver.js';
import { contactAggregate } from './contact.aggregate.js';
import { ContactRow } from './contact.entity.js';
import { contactRead, partnerContacts } from './contact.read.js';
import { PartnerContactsResolver } from './contact.resolver.js';

export const contactsSlice = slice({
  name: 'contacts',
  requires: ['partners'],
  entities: [ContactRow],
  readModels: [contactRead],
  edges: [partnerContacts],
  resolvers: [ContactCommands, PartnerContactsResolver],
  aggregates: [contactAggregate],
});
