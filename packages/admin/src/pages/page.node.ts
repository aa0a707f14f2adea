import { linkOptions } from '@tanstack/react-router';
import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const pageNode: NodeManifest<'Page'> = {
  title: ({ titlePl, titleEn }, language) => (language === 'pl' ? titlePl : titleEn),
  nouns: defineMessages(
    { one: 'Strona', new: 'nowa strona', of: 'strony' },
    { one: 'Page', new: 'new page', of: 'a page' },
  ),
  link: ({ key }) => linkOptions({ to: key === 'PRIVACY' ? '/privacy' : '/accessibility' }),
};
