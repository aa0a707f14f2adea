import type { ReactNode } from 'react';
import { DecisionList } from '../graphql/decision-list.js';
import type { TodoKind } from '../graphql/operations.js';
import { MembershipAnswers } from '../memberships/membership-answers.js';
import { ConsentAnswers } from '../participations/consent-answers.js';
import { questionsOf } from './todo-question.js';
import { TodoRow } from './todo-row.js';
import type { ListedTodo } from './todo-groups.js';

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
      return (
        <div className={className}>
          <DecisionList
            questions={questionsOf(todos)}
            answers={(memberships, name) => (
              <MembershipAnswers memberships={memberships} name={name} onDone={onGone} />
            )}
          />
        </div>
      );
    case 'CONSENT_PENDING':
      return (
        <div className={className}>
          <DecisionList
            questions={questionsOf(todos)}
            answers={(participations, name) => (
              <ConsentAnswers participations={participations} name={name} onDone={onGone} />
            )}
          />
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
