import type { TodoRowFragment } from '../graphql/operations.js';
import { nodeTitle } from '../nodes/nodes.js';
import type { Language } from '../ui/text/messages.js';
import { todosMessages } from './todo-list.messages.js';
import { isTitled } from './todo-subject.js';

/** The title of a to-do's subject; the kind of the to-do if the subject has none. */
export function todoTitle(
  { kind, subject }: Pick<TodoRowFragment, 'kind' | 'subject'>,
  language: Language,
): string {
  // The marks next to the title name the partnership of a membership.
  if (subject.__typename === 'Membership') return subject.partner.name;
  const title = isTitled(subject) ? nodeTitle(subject, language) : null;
  return title ?? todosMessages[language].titles[kind];
}
