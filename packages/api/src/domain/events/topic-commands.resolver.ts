import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { archiveTopic, createTopic, restoreTopic, updateTopic } from './topic.commands.js';
import { CreateTopicInput, UpdateTopicInput } from './topic.input.js';
import { Topic } from './event.type.js';

const TopicPayload = payloadOf('Topic', 'topic', () => Topic);

@Resolver()
export class TopicCommands {
  @Mutation(() => TopicPayload, {
    description:
      'Enters a topic: any coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, CONFLICT with the topic that is called so.',
  })
  createTopic(
    @Arg('input', { description: 'The topic.' }) input: CreateTopicInput,
    @Ctx() context: CommandContext,
  ) {
    return createTopic(context, input);
  }

  @Mutation(() => TopicPayload, {
    description: 'Renames a topic. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateTopic(
    @Arg('input', { description: 'Its new name.' }) input: UpdateTopicInput,
    @Ctx() context: CommandContext,
  ) {
    return updateTopic(context, input);
  }

  @Mutation(() => TopicPayload, {
    description:
      'Takes a topic out of the list, reversibly: the district’s coordinator. Errors as for updateTopic.',
  })
  archiveTopic(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveTopic(context, input);
  }

  @Mutation(() => TopicPayload, { description: 'Brings an archived topic back. Errors as for updateTopic.' })
  restoreTopic(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreTopic(context, input);
  }
}
