import type { NodeTitleFragment, TodoSubjectFragment } from '../graphql/operations.js';

type Unnamed = 'ApiToken' | 'Change' | 'Todo';
/** The members of the fragment that carry their title; the fragment spreads no title for the other types. */
type TitledSubject = Exclude<Extract<TodoSubjectFragment, NodeTitleFragment>, { __typename: Unnamed }>;

const TITLED: Record<TitledSubject['__typename'], true> = {
  Event: true,
  EventSeries: true,
  Membership: true,
  Network: true,
  Partner: true,
  Partnership: true,
  Venue: true,
};

/** Whether the fragment brought the title of a node: true for every type that a to-do can be about. */
export function isTitled(subject: TodoSubjectFragment): subject is TitledSubject {
  return Object.hasOwn(TITLED, subject.__typename);
}
