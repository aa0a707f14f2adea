import { Args, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { TodoCountsArgs, TodosArgs } from './todo.args.js';
import { Todo, TodoConnection, TodoCount } from './todo.type.js';

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
}
