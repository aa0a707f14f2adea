import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TodoRowFragment } from '../graphql/operations.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';
import type { ListedTodo } from './listed-todo.js';
import { TodoRows } from './todo-rows.js';
import { todosOfSubjects } from './todos-of-subjects.js';

const MAX_SHOWN = 8;

interface TodoListProps {
  readonly questions: readonly ListedTodo[];
  /** Gaps of upcoming events, the most urgent first. */
  readonly gaps: readonly TodoRowFragment[];
  /** Whether there are more gaps than these. */
  readonly hasMore: boolean;
}

/** The to-dos of the viewer: questions, and upcoming events with their gaps. */
export function TodoList({ questions, gaps, hasMore }: TodoListProps): ReactNode {
  const messages = useMessages(todosMessages);
  const subjects = todosOfSubjects(gaps).length;
  const count = questions.length + subjects;
  return (
    <Section title={messages.waiting} count={hasMore ? messages.moreThan(count) : count || undefined}>
      {count === 0 && (
        <p role="status" className={styles.done}>
          {messages.allDone}
        </p>
      )}
      <TodoRows questions={questions} gaps={gaps} limit={MAX_SHOWN} />
      {(subjects > MAX_SHOWN || hasMore) && (
        <p>
          <Link to="/" search={(now) => ({ ...now, todos: 'coming' as const })}>
            {messages.showAll}
          </Link>
        </p>
      )}
    </Section>
  );
}
