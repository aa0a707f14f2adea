import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { Topic } from './event.type.js';
import { topicAggregate } from './topic.aggregate.js';
import { CreateTopicInput, newTopic, topicChanges, UpdateTopicInput } from './topic.input.js';

const commands = commandsOf(topicAggregate, {
  payload: payloadOf('Topic', 'topic', () => Topic),
  noun: 'topic',
});
const note = 'For the district’s coordinator.';

export const TopicCommands = commandResolver({
  createTopic: commands.create({
    input: CreateTopicInput,
    state: newTopic,
    note: 'For any coordinator. CONFLICT names the topic that has the name already.',
  }),
  updateTopic: commands.update({ input: UpdateTopicInput, changes: topicChanges }),
  archiveTopic: commands.archive({ note }),
  restoreTopic: commands.restore({ note }),
});
