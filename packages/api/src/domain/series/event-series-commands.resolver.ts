import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import {
  archiveEventSeries,
  createEventSeries,
  restoreEventSeries,
  updateEventSeries,
} from './event-series.commands.js';
import { CreateEventSeriesInput, UpdateEventSeriesInput } from './event-series.input.js';
import { EventSeries } from './event-series.type.js';

const EventSeriesPayload = payloadOf('EventSeries', 'series', () => EventSeries);

@Resolver()
export class EventSeriesCommands {
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
}
