import type { NodeManifest } from '../graphql/node-manifest.js';
import { defineMessages } from '../ui/text/messages.js';
import { isTitled } from './todo-subject.js';

export const todoDismissalNode: NodeManifest<'TodoDismissal'> = {
  nouns: defineMessages(
    { one: 'Sprawa', new: 'zamknięcie sprawy', of: 'zamkniętej sprawy' },
    { one: 'To-do', new: 'closing of a to-do', of: 'a closed to-do' },
  ),
  parent: ({ subject }) => (isTitled(subject) ? subject : undefined),
};
