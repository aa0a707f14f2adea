import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const contactNode: NodeManifest<'Contact'> = {
  title: ({ personName, partner }) => `${personName} (${partner.name})`,
  nouns: defineMessages(
    { one: 'Osoba kontaktowa', new: 'nowa osoba kontaktowa', of: 'osoby kontaktowej' },
    { one: 'Contact', new: 'new contact', of: 'a contact' },
  ),
  parent: ({ partner }) => partner,
  isRestorable: true,
  searchGroup: 'contacts',
};
