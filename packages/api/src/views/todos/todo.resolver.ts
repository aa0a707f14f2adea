import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf } from '../../platform/graphql/command.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { TodoCountsArgs, TodosArgs } from './todo.args.js';
import { dismissTodo, reopenTodo } from './todo.commands.js';
import { DismissTodoInput, ReopenTodoInput } from './todo.input.js';
import { Todo, TodoConnection, TodoCount } from './todo.type.js';

const TodoPayload = payloadOf('Todo', 'todo', () => Todo);

@Resolver(() => Todo)
export class TodoResolver {
  @Query(() => TodoConnection, {
    description:
      'What needs somebody, most urgent first: events to come by their last possible day, those past backwards, then the rest by name. To coordinators, of all that they see; to who represents a partner, of that partner; to others nothing.',
  })
  todos(@Args(() => TodosArgs) _args: TodosArgs): typeof TodoConnection {
    return planned();
  }

  @Query(() => [TodoCount], { description: 'How many todos there are of each kind asked for.' })
  todoCounts(@Args(() => TodoCountsArgs) _args: TodoCountsArgs): TodoCount[] {
    return planned();
  }

  @Mutation(() => TodoPayload, {
    description:
      'Says that a to-do cannot be found out or, of SOURCES_DISAGREE, is settled, reversibly: who may change its subject. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND (settled meanwhile, too), CONFLICT if it is dismissed already.',
  })
  dismissTodo(
    @Arg('input', { description: 'Which, and why.' }) input: DismissTodoInput,
    @Ctx() context: CommandContext,
  ) {
    return dismissTodo(context, input);
  }

  @Mutation(() => TodoPayload, {
    description: 'Opens a to-do that was dismissed. Errors as for dismissTodo; CONFLICT if it is open.',
  })
  reopenTodo(
    @Arg('input', { description: 'Which.' }) input: ReopenTodoInput,
    @Ctx() context: CommandContext,
  ) {
    return reopenTodo(context, input);
  }
}
