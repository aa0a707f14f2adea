import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import type { TodoRowFragment } from '../graphql/operations.js';
import { isGap } from '../history/text/gap-kind.js';
import type { statementFieldsMessages } from '../sources/statement-fields.messages.js';
import { GapButton, GapLink } from '../ui/controls/gap-link.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { todoLink } from './todo-link.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';

interface TodoTagProps {
  readonly todo: TodoRowFragment;
  /** The title of the to-do's subject. */
  readonly title: string;
  /** Opens the field in the row, for kinds that have one. */
  onFill?(): void;
}

/** A gap of a subject. Opens a field in the row, or links to the field in the form. */
export function TodoTag({ todo, title, onFill }: TodoTagProps): ReactNode {
  const text = useTagText([todo])(todo);
  // Starts with the visible text, for speech input.
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

/** Returns the text of a gap: „miejsce”, „brakuje 2 edycji”, „różne źródła: rola”. */
export function useTagText(todos: readonly TodoRowFragment[]): (todo: TodoRowFragment) => string {
  const messages = useMessages(todosMessages);
  const names = useFieldNames(todos.some(({ kind }) => kind === 'SOURCES_DISAGREE'));
  return ({ kind, field, missing }) => {
    if (missing !== null) return messages.missing(missing);
    if (kind === 'SOURCES_DISAGREE' && names) return messages.differ(names.fields[field] ?? names.otherField);
    return isGap(kind) ? messages.tags[kind] : messages.titles[kind];
  };
}

/** Names of the fields on which sources disagree; null until loaded. Rare, so Start loads them on demand. */
function useFieldNames(areNeeded: boolean) {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<typeof statementFieldsMessages | null>(null);
  useEffect(() => {
    if (!areNeeded) return;
    import('../sources/statement-fields.messages.js').then(
      (module) => setLoaded(module.statementFieldsMessages),
      // Offline: the tag says “sources differ” without the field.
      () => undefined,
    );
  }, [areNeeded]);
  return loaded && loaded[language];
}
