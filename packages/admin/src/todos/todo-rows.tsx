import { lazy, Suspense, useRef, type ReactNode } from 'react';
import type { TodoRowFragment } from '../graphql/operations.js';
import type { ListedTodo } from './listed-todo.js';
import { SubjectRow } from './subject-row.js';
import styles from './todo-list.module.css';
import { todosOfSubjects } from './todos-of-subjects.js';

const QuestionRows = lazy(() => import('./question-rows.js').then((m) => ({ default: m.QuestionRows })));

interface TodoRowsProps {
  readonly questions: readonly ListedTodo[];
  readonly gaps: readonly TodoRowFragment[];
  /** The most subjects to show; by default all. */
  readonly limit?: number;
}

/** Questions with buttons to answer them, then subjects with their gaps. */
export function TodoRows({ questions, gaps, limit }: TodoRowsProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  // The focused element may be gone, so the first gap gets the focus, or the list if there is none.
  const onDone = () => focusNext(place.current);
  const subjects = todosOfSubjects(gaps);
  return (
    <div ref={place} tabIndex={-1} className={styles.rows}>
      {questions.length > 0 && (
        <Suspense fallback={null}>
          <QuestionRows todos={questions} onGone={onDone} />
        </Suspense>
      )}
      {subjects.length > 0 && (
        <ul>
          {subjects.slice(0, limit).map((each) => (
            <SubjectRow key={each.subject.id} of={each} onDone={onDone} />
          ))}
        </ul>
      )}
    </div>
  );
}

function focusNext(place: HTMLElement | null): void {
  const next = place?.querySelector<HTMLElement>('[data-gap]');
  (next ?? place)?.focus();
}
