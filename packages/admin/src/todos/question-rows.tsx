import type { ReactNode } from 'react';
import { DecisionList } from '../graphql/decision-list.js';
import { MembershipAnswers } from '../memberships/membership-answers.js';
import { ConsentAnswers } from '../participations/consent-answers.js';
import { questionsOf } from './todo-question.js';
import type { ListedTodo } from './todo-groups.js';

interface QuestionRowsProps {
  readonly kind: 'MEMBERSHIP_PROPOSED' | 'CONSENT_PENDING';
  readonly todos: readonly ListedTodo[];
  onGone(): void;
}

/** To-dos that ask a question, with the buttons that answer it. Loaded only if there are any. */
export function QuestionRows({ kind, todos, onGone }: QuestionRowsProps): ReactNode {
  return (
    <DecisionList
      questions={questionsOf(todos)}
      answers={(asked, name) =>
        kind === 'MEMBERSHIP_PROPOSED' ? (
          <MembershipAnswers memberships={asked} name={name} onDone={onGone} />
        ) : (
          <ConsentAnswers participations={asked} name={name} onDone={onGone} />
        )
      }
    />
  );
}
