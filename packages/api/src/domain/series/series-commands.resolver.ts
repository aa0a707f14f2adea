import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import {
  archiveEventSeries,
  archiveTopic,
  createEventSeries,
  createTopic,
  restoreEventSeries,
  restoreTopic,
  updateEventSeries,
  updateTopic,
} from './event-series.commands.js';
import {
  CreateEventSeriesInput,
  CreateTopicInput,
  UpdateEventSeriesInput,
  UpdateTopicInput,
} from './event-series.input.js';
import { EventSeries } from './event-series.type.js';
import { Topic } from '../events/event.type.js';

const EventSeriesPayload = payloadOf('EventSeries', 'series', () => EventSeries);
const TopicPayload = payloadOf('Topic', 'topic', () => Topic);

@Resolver()
export class SeriesCommands {
  @Mutation(() => EventSeriesPayload, {
    description: 'Enters a series: any coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID.',
  })
  createEventSeries(
    @Arg('input', { description: 'The series.' }) input: CreateEventSeriesInput,
    @Ctx() context: CommandContext,
  ) {
    return createEventSeries(context, input);
  }

  @Mutation(() => EventSeriesPayload, {
    description: 'Changes a series. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateEventSeries(
    @Arg('input', { description: 'The changes.' }) input: UpdateEventSeriesInput,
    @Ctx() context: CommandContext,
  ) {
    return updateEventSeries(context, input);
  }

  @Mutation(() => EventSeriesPayload, {
    description:
      'Takes a series out of the record, reversibly; its events stay: the district’s coordinator. Errors as for updateEventSeries.',
  })
  archiveEventSeries(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveEventSeries(context, input);
  }

  @Mutation(() => EventSeriesPayload, {
    description: 'Brings an archived series back. Errors as for updateEventSeries.',
  })
  restoreEventSeries(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreEventSeries(context, input);
  }

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
