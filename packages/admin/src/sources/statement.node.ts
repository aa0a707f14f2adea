import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';

export const statementNode: NodeManifest<'Statement'> = {
  nouns: defineMessages(
    { one: 'Zapis ze źródła', new: 'nowy zapis ze źródła', of: 'zapisu ze źródła' },
    { one: 'Statement of a source', new: 'new statement', of: 'a statement' },
  ),
  parent: ({ source }) => source,
  isRestorable: true,
};
