import type { DateRule } from '@partnerstwa/shared/feasts';
import type { Aggregate } from '../../platform/commands/aggregate.js';
import type { EventKind } from '../events/event.enums.js';
import { seriesEditable, seriesArchivable } from '../events/topic.policy.js';
import { EventSeriesRow } from './event-series.entity.js';
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
