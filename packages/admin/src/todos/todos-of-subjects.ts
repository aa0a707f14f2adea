import type { TodoRowFragment } from '../graphql/operations.js';

/** All to-dos about one subject. */
export interface SubjectTodos {
  readonly subject: TodoRowFragment['subject'];
  readonly todos: readonly [TodoRowFragment, ...TodoRowFragment[]];
}

/** Groups to-dos by subject, each group at the position of its most urgent to-do. */
export function todosOfSubjects(todos: readonly TodoRowFragment[]): SubjectTodos[] {
  const found = new Map<string, [TodoRowFragment, ...TodoRowFragment[]]>();
  for (const todo of todos) {
    const others = found.get(todo.subject.id);
    if (others) others.push(todo);
    else found.set(todo.subject.id, [todo]);
  }
  return [...found.values()].map((together) => ({ subject: together[0].subject, todos: together }));
}
