import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const networkNode: NodeManifest<'Network'> = {
  title: ({ name }) => name,
  nouns: defineMessages(
    { one: 'Sieć', new: 'nowa sieć', of: 'sieci' },
    { one: 'Network', new: 'new network', of: 'the network' },
  ),
  link: () => linkOptions({ to: '/partnerships' }),
};
