import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';

@InputType({ description: 'A new topic.' })
export class CreateTopicInput extends CommandInput {
  @Field({ description: 'What it is called; no other topic is called so, however spelt.' })
  name!: string;
}

@InputType({ description: 'Another name for a topic.' })
export class UpdateTopicInput extends CreateTopicInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
}

/** The values of an input, cleaned. */
export function checkedTopic(input: CreateTopicInput) {
  const check = new Check();
  const name = check.required('name', input.name, TEXT_LIMITS.name);
  check.throwIfInvalid();
  return { name };
}
