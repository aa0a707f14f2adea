import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const venueNode: NodeManifest<'Venue'> = {
  title: ({ name }) => name,
  nouns: defineMessages(
    { one: 'Miejsce', new: 'nowe miejsce', of: 'miejsca' },
    { one: 'Place', new: 'new place', of: 'a place' },
  ),
  screen: '/venues/$venueId',
  link: ({ id }) => linkOptions({ to: '/venues/$venueId', params: { venueId: id } }),
  isRestorable: true,
  searchGroup: 'venues',
};
