import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const sourceNode: NodeManifest<'Source'> = {
  title: ({ title }) => title,
  nouns: defineMessages(
    { one: 'Źródło', new: 'nowe źródło', of: 'źródła' },
    { one: 'Source', new: 'new source', of: 'a source' },
  ),
  screen: '/sources/$sourceId',
  link: ({ id }) => linkOptions({ to: '/sources/$sourceId', params: { sourceId: id } }),
  isRestorable: true,
};
