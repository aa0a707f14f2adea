import { defineMessages } from '../ui/text/messages.js';

/** The link from a list to what was removed from it. */
export const removedMessages = defineMessages(
  { showRemoved: 'Pokaż usunięte' },
  { showRemoved: 'Show removed ones' },
);
