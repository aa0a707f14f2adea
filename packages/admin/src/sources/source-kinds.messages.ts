import type { SourceKind } from '../graphql/operations.js';
import { defineMessages } from '../ui/text/messages.js';

/**
 * Names of the kinds of sources. Separate from the other messages of sources, because Start needs only these.
 */
export const sourceKindMessages = defineMessages<Record<SourceKind, string>>(
  { DOCUMENT: 'Dokument', ORAL: 'Rozmowa', WEB_PAGE: 'Strona internetowa' },
  { DOCUMENT: 'Document', ORAL: 'Conversation', WEB_PAGE: 'Web page' },
);
