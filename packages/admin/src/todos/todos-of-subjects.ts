import type { TodoRowFragment } from '../graphql/operations.js';

/** Everything that is missing of one thing. */
export interface SubjectTodos {
  readonly subject: TodoRowFragment['subject'];
  readonly todos: readonly [TodoRowFragment, ...TodoRowFragment[]];
}

/** Puts to-dos about the same thing together, where the most urgent of them stands. */
export function todosOfSubjects(todos: readonly TodoRowFragment[]): SubjectTodos[] {
  const found = new Map<string, [TodoRowFragment, ...TodoRowFragment[]]>();
  for (const todo of todos) {
    const others = found.get(todo.subject.id);
    if (others) others.push(todo);
    else found.set(todo.subject.id, [todo]);
  }
  return [...found.values()].map((together) => ({ subject: together[0].subject, todos: together }));
}
