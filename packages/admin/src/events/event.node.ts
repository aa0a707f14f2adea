import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const eventNode: NodeManifest<'Event'> = {
  title: ({ title }) => title,
  nouns: defineMessages(
    { one: 'Wydarzenie', new: 'nowe wydarzenie', of: 'wydarzenia' },
    { one: 'Event', new: 'new event', of: 'an event' },
  ),
  screen: '/events/$eventId',
  link: ({ id }) => linkOptions({ to: '/events/$eventId', params: { eventId: id } }),
  isRestorable: true,
  searchGroup: 'events',
  todoLink: ({ id }, { field, canResolve }) =>
    canResolve
      ? linkOptions({ to: '/events/$eventId/edit', params: { eventId: id }, hash: field })
      : linkOptions({ to: '/events/$eventId', params: { eventId: id } }),
};
