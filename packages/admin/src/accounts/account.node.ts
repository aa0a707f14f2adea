import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const accountNode: NodeManifest<'Account'> = {
  title: ({ name }) => name,
  nouns: defineMessages(
    { one: 'Konto', new: 'nowe konto', of: 'konta' },
    { one: 'Account', new: 'new account', of: 'an account' },
  ),
  link: () => linkOptions({ to: '/accounts' }),
};
