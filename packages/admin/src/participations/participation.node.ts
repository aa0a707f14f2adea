import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const participationNode: NodeManifest<'Participation'> = {
  title: ({ actor, label, event }) =>
    [actor?.name ?? label, event.title].filter((name) => name !== null).join(' – '),
  nouns: defineMessages(
    { one: 'Udział w wydarzeniu', new: 'nowy udział w wydarzeniu', of: 'udziału w wydarzeniu' },
    { one: 'Participation', new: 'new participation', of: 'a participation' },
  ),
  parent: ({ event }) => event,
  isRestorable: true,
};
