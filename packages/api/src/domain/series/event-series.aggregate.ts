import type { DateRule } from '@partnerstwa/shared/feasts';
import { searchKey } from '@partnerstwa/shared/name-search';
import type { Aggregate } from '../../platform/commands/aggregate.js';
import { demandUnique } from '../../platform/commands/demands.js';
import { EventSeriesRow, TopicRow } from '../events/event.entity.js';
import type { EventKind } from '../events/event.enums.js';
import { seriesArchivable, seriesEditable } from '../events/event.policy.js';

/** What people edit of a series. */
export type EventSeriesState = Readonly<{
  title: string;
  kind: EventKind;
  description: string | null;
  rule: DateRule | null;
}>;

export const eventSeriesAggregate: Aggregate<EventSeriesState> = {
  type: 'EventSeries',
  table: 'event_series',
  row: EventSeriesRow,
  values: ['title', 'kind', 'description', 'rule'],
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
};

/** What people edit of a topic. */
export type TopicState = Readonly<{ name: string }>;

export const topicAggregate: Aggregate<TopicState> = {
  type: 'Topic',
  table: 'topic',
  row: TopicRow,
  values: ['name'],
  derive: ({ name }) => ({ nameKey: searchKey(name) }),
  demand: async (at, { id, after }) => {
    if (after) await demandUnique(at, topicAggregate, id, { name_key: searchKey(after.name) }, 'input.name');
  },
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
};
