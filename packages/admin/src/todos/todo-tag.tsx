import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TodoRowFragment } from '../graphql/operations.js';
import { isGap } from '../history/text/gap-kind.js';
import { statementFieldsMessages } from '../sources/statement-fields.messages.js';
import { GapButton, GapLink } from '../ui/controls/gap-link.js';
import { useMessages } from '../ui/text/messages.js';
import { todoLink } from './todo-link.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';

interface TodoTagProps {
  readonly todo: TodoRowFragment;
  /** What the to-do is about. */
  readonly title: string;
  /** Opens the field in the row, where there is one. */
  onFill?(): void;
}

/** A gap of a thing: filled where it stands, or one click from its field. */
export function TodoTag({ todo, title, onFill }: TodoTagProps): ReactNode {
  const text = useTagText()(todo);
  // Begins with what is seen, for those who speak to their computer.
  const label = `${text}: ${title}`;
  if (!todo.canResolve && todo.kind !== 'SOURCES_DISAGREE') return <span className={styles.tag}>{text}</span>;
  if (todo.kind === 'SOURCES_DISAGREE')
    return (
      <Link {...todoLink(todo)} className={styles.differs} aria-label={label}>
        {text}
      </Link>
    );
  if (onFill)
    return (
      <GapButton data-gap={todo.kind} aria-label={label} onClick={onFill}>
        {text}
      </GapButton>
    );
  return (
    <GapLink {...todoLink(todo)} aria-label={label}>
      {text}
    </GapLink>
  );
}

/** Names what is missing: „miejsce”, „brakuje 2 edycji”, „różne źródła: rola”. */
export function useTagText(): (todo: TodoRowFragment) => string {
  const messages = useMessages(todosMessages);
  const { fields, otherField } = useMessages(statementFieldsMessages);
  return ({ kind, field, missing }) => {
    if (missing !== null) return messages.missing(missing);
    if (kind === 'SOURCES_DISAGREE') return messages.differ(fields[field] ?? otherField);
    return isGap(kind) ? messages.tags[kind] : messages.titles[kind];
  };
}
