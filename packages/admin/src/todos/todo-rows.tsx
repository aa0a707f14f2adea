import { lazy, Suspense, type ReactNode } from 'react';
import type { TodoKind } from '../graphql/operations.js';
import { TodoRow } from './todo-row.js';
import type { ListedTodo } from './todo-groups.js';

const QuestionRows = lazy(() => import('./question-rows.js').then((m) => ({ default: m.QuestionRows })));

interface TodoRowsProps {
  readonly className: string | undefined;
  readonly kind: TodoKind;
  readonly todos: readonly ListedTodo[];
  /** Called when rows have gone. */
  onGone(): void;
}

/** To-dos of one kind: gaps lead to where they are filled, and questions are answered in their rows. */
export function TodoRows({ className, kind, todos, onGone }: TodoRowsProps): ReactNode {
  switch (kind) {
    case 'MEMBERSHIP_PROPOSED':
    case 'CONSENT_PENDING':
      return (
        <div className={className}>
          <Suspense fallback={null}>
            <QuestionRows kind={kind} todos={todos} onGone={onGone} />
          </Suspense>
        </div>
      );
    default:
      return (
        <ul className={className}>
          {todos.map((todo) => 'field' in todo && <TodoRow key={todo.id} todo={todo} onGone={onGone} />)}
        </ul>
      );
  }
}
