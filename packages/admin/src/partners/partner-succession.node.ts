import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const partnerSuccessionNode: NodeManifest<'PartnerSuccession'> = {
  title: ({ predecessor, successor }) => `${predecessor.name} – ${successor.name}`,
  nouns: defineMessages(
    { one: 'Następstwo partnerów', new: 'nowe następstwo partnerów', of: 'następstwa partnerów' },
    { one: 'Succession', new: 'new succession', of: 'a succession' },
  ),
  parent: ({ successor }) => successor,
  isRestorable: true,
};
