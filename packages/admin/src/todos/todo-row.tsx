import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import type { TodoRowFragment } from '../graphql/operations.js';
import { dismissalMessages } from '../history/text/dismissal.messages.js';
import { isGap, type GapKind } from '../history/text/gap-kind.js';
import { nodeTitle } from '../nodes/nodes.js';
import { PartnershipMark } from '../partnerships/mark/partnership-mark.js';
import { statementFieldsMessages } from '../sources/statement-fields.messages.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useLanguage, useMessages, type Language } from '../ui/text/messages.js';
import { DismissTodoDocument } from './todo.commands.graphql.js';
import { todoLink } from './todo-link.js';
import { isTitled } from './todo-subject.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';

interface TodoRowProps {
  readonly todo: TodoRowFragment;
  /** What was done about another todo of the list: the row is no more. */
  onGone(): void;
}

/** What needs somebody: one click leads to where it is settled, another closes it. */
export function TodoRow({ todo, onGone }: TodoRowProps): ReactNode {
  return (
    <li className={styles.row}>
      <TodoLink todo={todo} />
      {todo.canResolve && isGap(todo.kind) && <Dismiss todo={todo} kind={todo.kind} onGone={onGone} />}
    </li>
  );
}

function Dismiss({ todo, kind, onGone }: TodoRowProps & { readonly kind: GapKind }): ReactNode {
  const messages = useMessages(todosMessages);
  const closing = useMessages(dismissalMessages)[kind];
  const language = useLanguage();
  return (
    <CommandButton
      className={styles.act}
      variant="quiet"
      size="compact"
      command={DismissTodoDocument}
      input={{ id: todo.id }}
      doneText={messages.closed(closing)}
      aria-label={messages.close(closing, todoTitle(todo, language))}
      onDone={onGone}
    >
      {closing}
    </CommandButton>
  );
}

/** The thing that the todo is about, and what is known of it. */
export function TodoLink({ todo }: { readonly todo: TodoRowFragment }): ReactNode {
  const known = useKnownDetail(todo);
  const language = useLanguage();
  return (
    <div className={styles.what}>
      <Link {...todoLink(todo)} lang="pl">
        {todoTitle(todo, language)}
      </Link>
      <span className={styles.note}>
        {known && <span>{known}</span>}
        {todo.partnerships.map((partnership) => (
          <PartnershipMark key={partnership.id} of={partnership} />
        ))}
      </span>
    </div>
  );
}

/** The title of the to-do's subject; the kind of the to-do if the subject has none. */
export function todoTitle({ kind, subject }: TodoRowFragment, language: Language): string {
  // The marks next to it name the partnership of a membership.
  if (subject.__typename === 'Membership') return subject.partner.name;
  const title = isTitled(subject) ? nodeTitle(subject, language) : null;
  return title ?? todosMessages[language].titles[kind];
}

/** When an event is, what sources differ in, how many editions are missing. */
function useKnownDetail({ kind, field, missing, subject }: TodoRowFragment): string | null {
  const messages = useMessages(todosMessages);
  const { fields, otherField } = useMessages(statementFieldsMessages);
  const dateText = useDateText();
  if (kind === 'SOURCES_DISAGREE') return fields[field] ?? otherField;
  if (missing !== null) return messages.missing(missing);
  return subject.__typename === 'Event' ? dateText(subject.date) : null;
}
