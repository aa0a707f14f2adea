import { slice } from '../../platform/slice.js';
import { calendarRoot } from './calendar.read.js';
import { EventCommands } from './event-commands.resolver.js';
import { eventAggregate } from './event.aggregate.js';
import { EventRow, EventTopicRow } from './event.entity.js';
import { eventRead, eventRoots, partnershipEvents, topicRead, venueEvents } from './event.read.js';
import { TopicCommands } from './topic-commands.resolver.js';
import { topicAggregate } from './topic.aggregate.js';
import { TopicRow } from './topic.entity.js';

export const eventsSlice = slice({
  name: 'events',
  requires: ['sources', 'partnerships', 'partners', 'venues'],
  entities: [EventRow, EventTopicRow, TopicRow],
  readModels: [eventRead, topicRead],
  edges: [calendarRoot, eventRoots, partnershipEvents, venueEvents],
  resolvers: [EventCommands, TopicCommands],
  aggregates: [eventAggregate, topicAggregate],
});
