import type { NodeTitleFragment, TodoSubjectFragment } from '../graphql/operations.js';

type Unnamed = 'ApiToken' | 'Change' | 'Todo';
/** Types for which the fragment reads a title. It reads none for other types. */
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

/** Whether the fragment read the title of a node: true for every type that a to-do can be about. */
export function isTitled(subject: TodoSubjectFragment): subject is TitledSubject {
  return Object.hasOwn(TITLED, subject.__typename);
}
