import type { SourceKind } from '../graphql/operations.js';
import { defineMessages } from '../ui/text/messages.js';

/** Kinds of sources, apart from other words of sources, because Start says them too. */
export const sourceKindMessages = defineMessages<Record<SourceKind, string>>(
  { DOCUMENT: 'Dokument', ORAL: 'Rozmowa', WEB_PAGE: 'Strona internetowa' },
  { DOCUMENT: 'Document', ORAL: 'Conversation', WEB_PAGE: 'Web page' },
);
