import { ArgsType, Field, ID } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { TodoKind } from './todo.type.js';

const KINDS = 'Of these kinds; all if left out.';
const PARTNERSHIPS = 'Only to-dos that concern one of these partnerships.';
const DISMISSED = 'Those that were dismissed, instead of those that are open.';

@ArgsType()
export class TodoCountsArgs {
  @Field(() => [TodoKind], { nullable: true, description: KINDS })
  kinds?: TodoKind[];
  @Field(() => [ID], { nullable: true, description: PARTNERSHIPS })
  partnerships?: string[];
  @Field({ defaultValue: false, description: DISMISSED })
  dismissed!: boolean;
}

@ArgsType()
export class TodosArgs extends PageArgs {
  @Field(() => [TodoKind], { nullable: true, description: KINDS })
  kinds?: TodoKind[];
  @Field(() => [ID], { nullable: true, description: PARTNERSHIPS })
  partnerships?: string[];
  @Field({ defaultValue: false, description: DISMISSED })
  dismissed!: boolean;
}
