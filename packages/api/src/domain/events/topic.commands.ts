import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { topicAggregate } from './topic.aggregate.js';
import type { CreateTopicInput, UpdateTopicInput } from './topic.input.js';
import { newTopic, topicChanges } from './topic.input.js';

/** Enters a topic; CONFLICT with the one that is called so already. */
export function createTopic(context: CommandContext, input: CreateTopicInput) {
  const state = newTopic(input);
  return runCommand(context, 'createTopic', input, async (unit) => ({
    topic: await unit.create(topicAggregate, state),
  }));
}

/** Renames a topic. */
export function updateTopic(context: CommandContext, input: UpdateTopicInput) {
  const changes = topicChanges(input);
  return runCommand(context, 'updateTopic', input, async (unit) => ({
    topic: await unit.update(topicAggregate, input.id, input.version, changes),
  }));
}

/** Takes a topic out of the list, reversibly. */
export function archiveTopic(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveTopic', input, async (unit) => ({
    topic: await unit.archive(topicAggregate, input.id, input.version),
  }));
}

/** Brings a topic back. */
export function restoreTopic(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreTopic', input, async (unit) => ({
    topic: await unit.restore(topicAggregate, input.id, input.version),
  }));
}
