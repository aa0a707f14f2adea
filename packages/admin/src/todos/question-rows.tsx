import type { ReactNode } from 'react';
import { DecisionList } from '../graphql/decision-list.js';
import { MembershipAnswers } from '../memberships/membership-answers.js';
import { ConsentAnswers } from '../participations/consent-answers.js';
import { questionsOf } from './todo-question.js';
import type { ListedTodo } from './listed-todo.js';

interface QuestionRowsProps {
  readonly todos: readonly ListedTodo[];
  onGone(): void;
}

/** To-dos that ask a question, with buttons to answer it. Loaded only if there are any. */
export function QuestionRows({ todos, onGone }: QuestionRowsProps): ReactNode {
  const proposals = todos.filter(({ kind }) => kind === 'MEMBERSHIP_PROPOSED');
  const consents = todos.filter(({ kind }) => kind === 'CONSENT_PENDING');
  return (
    <>
      {proposals.length > 0 && (
        <DecisionList
          questions={questionsOf(proposals)}
          answers={(asked, name) => <MembershipAnswers memberships={asked} name={name} onDone={onGone} />}
        />
      )}
      {consents.length > 0 && (
        <DecisionList
          questions={questionsOf(consents)}
          answers={(asked, name) => <ConsentAnswers participations={asked} name={name} onDone={onGone} />}
        />
      )}
    </>
  );
}
