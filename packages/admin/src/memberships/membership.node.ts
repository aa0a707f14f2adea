import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const membershipNode: NodeManifest<'Membership'> = {
  title: ({ partner, partnership }) => `${partner.name} – ${partnership.name}`,
  nouns: defineMessages(
    { one: 'Uczestnictwo', new: 'nowe uczestnictwo', of: 'uczestnictwa' },
    { one: 'Membership', new: 'new membership', of: 'a membership' },
  ),
  parent: ({ partner }) => partner,
  isRestorable: true,
  todoLink: ({ id, partnership }, { canResolve }) =>
    linkOptions({
      to: '/partnerships/$partnershipId',
      params: { partnershipId: partnership.id },
      search: { membership: canResolve ? id : undefined, scope: 'ever' },
      hash: 'partnerzy',
    }),
};
