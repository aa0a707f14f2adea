import { Args, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { ArchiveYearsArgs, TodoCountsArgs, TodosArgs } from './todo.args.js';
import { ArchiveYear, Todo, TodoConnection, TodoCount } from './todo.type.js';

@Resolver(() => Todo)
export class TodoResolver {
  @Query(() => TodoConnection, {
    description:
      'To-dos, the most urgent first: future events by their last possible day, past ones backwards, then the rest by name. Coordinators get all that they see, the representative of a partner those of that partner, others none.',
  })
  todos(@Args(() => TodosArgs) _args: TodosArgs): typeof TodoConnection {
    return planned();
  }

  @Query(() => [TodoCount], { description: 'The number of to-dos of each requested kind.' })
  todoCounts(@Args(() => TodoCountsArgs) _args: TodoCountsArgs): TodoCount[] {
    return planned();
  }

  @Query(() => [ArchiveYear], {
    description: 'The years with past events, latest first. For coordinators; empty for others.',
  })
  archiveYears(@Args(() => ArchiveYearsArgs) _args: ArchiveYearsArgs): ArchiveYear[] {
    return planned();
  }
}
