import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, type Changes } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import type { TopicState } from './topic.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'A new topic.' })
export class CreateTopicInput extends CommandInput {
  @TextField('LINE', { description: 'Its name; no other topic may have it, in any spelling.' })
  name!: string;
}

@InputType({ description: 'Another name for a topic.' })
export class UpdateTopicInput extends CreateTopicInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}

/** @throws {Refusal} INVALID */
export function newTopic({ name }: CreateTopicInput): TopicState {
  return checked((check) => ({ name: check.required('name', name, TEXT_LIMITS.name) }));
}

/** @throws {Refusal} INVALID */
export function topicChanges(input: UpdateTopicInput): Changes<TopicState, UpdateTopicInput> {
  return newTopic(input);
}
