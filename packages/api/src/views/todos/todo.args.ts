import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { TodoKind, TodoTime } from './todo.type.js';

const KINDS = 'Of these kinds; all if left out.';
const PARTNERSHIPS = 'Only to-dos that concern one of these partnerships.';
const TIMES = 'Of events at these times; all, and to-dos about anything else, if left out.';
const YEAR = 'Only to-dos of events that begin in this year.';
const DISMISSED = 'Those that were dismissed, instead of those that are open.';

@ArgsType()
export class TodoCountsArgs {
  @Field(() => [TodoKind], { nullable: true, description: KINDS })
  kinds?: TodoKind[];
  @Field(() => [ID], { nullable: true, description: PARTNERSHIPS })
  partnerships?: string[];
  @Field(() => [TodoTime], { nullable: true, description: TIMES })
  times?: TodoTime[];
  @Field(() => Int, { nullable: true, description: YEAR })
  year?: number;
  @Field({ defaultValue: false, description: DISMISSED })
  dismissed!: boolean;
}

@ArgsType()
export class TodosArgs extends PageArgs {
  @Field(() => [TodoKind], { nullable: true, description: KINDS })
  kinds?: TodoKind[];
  @Field(() => [ID], { nullable: true, description: PARTNERSHIPS })
  partnerships?: string[];
  @Field(() => [TodoTime], { nullable: true, description: TIMES })
  times?: TodoTime[];
  @Field(() => Int, { nullable: true, description: YEAR })
  year?: number;
  @Field({ defaultValue: false, description: DISMISSED })
  dismissed!: boolean;
}

@ArgsType()
export class ArchiveYearsArgs {
  @Field(() => [ID], { nullable: true, description: 'Only events that concern one of these partnerships.' })
  partnerships?: string[];
}
