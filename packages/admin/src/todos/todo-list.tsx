import { Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import type { TodoGroup } from './todo-groups.js';
import { TodoRows } from './todo-rows.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';

interface TodoListProps {
  readonly groups: readonly TodoGroup[];
  /** How many were dismissed. */
  readonly dismissed: number;
}

/** What needs somebody: like matters together, the most urgent few of each at hand. */
export function TodoList({ groups, dismissed }: TodoListProps): ReactNode {
  const messages = useMessages(todosMessages);
  return (
    <div className={styles.groups}>
      {groups.length === 0 && <AllDone />}
      {groups.map((group) => (
        <TodoGroupSection key={group.kind} group={group} />
      ))}
      {dismissed > 0 && (
        <p>
          <Link to="/" search={(now) => ({ ...now, todos: 'dismissed' as const })}>
            {messages.closedCount(dismissed)}
          </Link>
        </p>
      )}
    </div>
  );
}

function AllDone(): ReactNode {
  const messages = useMessages(todosMessages);
  return (
    <div role="status" className={styles.done}>
      <p className={styles.doneTitle}>{messages.allDone}</p>
      <p>{messages.allDoneWhy}</p>
    </div>
  );
}

function CountBadge({ of }: { readonly of: number }): ReactNode {
  const messages = useMessages(todosMessages);
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{of}</span>
      <span className="visually-hidden">{messages.found(of)}</span>
    </span>
  );
}

function TodoGroupSection({ group: { kind, count, rows } }: { readonly group: TodoGroup }): ReactNode {
  const messages = useMessages(todosMessages);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} className={styles.group}>
      <Section title={messages.titles[kind]} action={<CountBadge of={count} />}>
        <p className={styles.hint}>{messages.hints[kind]}</p>
        {/* The row that had the focus is gone: the focus stays with the group. */}
        <TodoRows className={styles.rows} kind={kind} todos={rows} onGone={() => place.current?.focus()} />
        {count > rows.length && (
          <p>
            <Link to="/" search={(now) => ({ ...now, todos: kind })}>
              {messages.all(count)}
              <span className="visually-hidden">: {messages.titles[kind]}</span>
            </Link>
          </p>
        )}
      </Section>
    </div>
  );
}
