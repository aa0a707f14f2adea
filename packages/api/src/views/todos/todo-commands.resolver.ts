import { payloadOf } from '../../platform/graphql/command.type.js';
import { command, commandResolver } from '../../platform/graphql/command-resolver.js';
import { dismissTodo, reopenTodo } from './todo.commands.js';
import { DismissTodoInput, ReopenTodoInput } from './todo.input.js';
import { Todo } from './todo.type.js';

const payload = payloadOf('Todo', 'todo', () => Todo);
const refuses = ['NOT_FOUND', 'CONFLICT'] as const;

export const TodoCommands = commandResolver({
  dismissTodo: command({
    payload,
    input: DismissTodoInput,
    about: 'Which, and why.',
    description:
      'Dismisses a to-do, because the information cannot be found or, for SOURCES_DISAGREE, because it is settled. For those who may change its subject. `reopenTodo` opens it again. NOT_FOUND also if it was resolved since, CONFLICT if it is dismissed already.',
    refuses,
    run: dismissTodo,
  }),
  reopenTodo: command({
    payload,
    input: ReopenTodoInput,
    about: 'Which.',
    description: 'Opens a dismissed to-do again. INVALID if it is open already.',
    refuses,
    run: reopenTodo,
  }),
});
