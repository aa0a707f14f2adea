import { slice } from '../../platform/slice.js';
import { ContactCommands } from './contact-commands.resolver.js';
import { contactAggregate } from './contact.aggregate.js';
import { ContactRow } from './contact.entity.js';
import { contactRead, contactRoots, partnerContacts } from './contact.read.js';

export const contactsSlice = slice({
  name: 'contacts',
  requires: ['partners'],
  entities: [ContactRow],
  readModels: [contactRead],
  edges: [contactRoots, partnerContacts],
  resolvers: [ContactCommands],
  aggregates: [contactAggregate],
});
