import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../../graphql/node-manifest.js';
import { defineMessages } from '../../ui/text/messages.js';

export const topicNode: NodeManifest<'Topic'> = {
  title: ({ name }) => name,
  nouns: defineMessages(
    { one: 'Temat', new: 'nowy temat', of: 'tematu' },
    { one: 'Topic', new: 'new topic', of: 'a topic' },
  ),
  link: () => linkOptions({ to: '/topics' }),
  isRestorable: true,
};
