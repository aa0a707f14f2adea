import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const partnershipNode: NodeManifest<'Partnership'> = {
  title: ({ name }) => name,
  nouns: defineMessages(
    { one: 'Partnerstwo', new: 'nowe partnerstwo', of: 'partnerstwa' },
    { one: 'Partnership', new: 'new partnership', of: 'a partnership' },
  ),
  screen: '/partnerships/$partnershipId',
  link: ({ id }) => linkOptions({ to: '/partnerships/$partnershipId', params: { partnershipId: id } }),
  isRestorable: true,
  searchGroup: 'partnerships',
  todoLink: ({ id }, { field, canResolve }) =>
    canResolve
      ? linkOptions({ to: '/partnerships/$partnershipId/edit', params: { partnershipId: id }, hash: field })
      : linkOptions({ to: '/partnerships/$partnershipId', params: { partnershipId: id } }),
};
