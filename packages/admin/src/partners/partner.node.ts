import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const partnerNode: NodeManifest<'Partner'> = {
  title: ({ name }) => name,
  nouns: defineMessages(
    { one: 'Partner', new: 'nowy partner', of: 'partnera' },
    { one: 'Partner', new: 'new partner', of: 'a partner' },
  ),
  screen: '/partners/$partnerId',
  link: ({ id }) => linkOptions({ to: '/partners/$partnerId', params: { partnerId: id } }),
  isRestorable: true,
  searchGroup: 'partners',
  todoLink: ({ id }, { field, kind, canResolve }) =>
    canResolve && kind !== 'PARTNER_WITHOUT_CONTACT'
      ? linkOptions({ to: '/partners/$partnerId/edit', params: { partnerId: id }, hash: field })
      : linkOptions({
          to: '/partners/$partnerId',
          params: { partnerId: id },
          search: { add: canResolve ? 'contact' : undefined },
        }),
};
