import type { TodoQuestionFragment, TodoRowFragment } from '../graphql/operations.js';

/** A gap or a question. */
export type ListedTodo = TodoRowFragment | TodoQuestionFragment;
