import { aggregate } from '../../platform/commands/aggregate.js';
import { value } from '../../platform/commands/write-fields.js';
import { seriesEditable, seriesArchivable } from '../events/topic.policy.js';
import { EventSeriesRow } from './event-series.entity.js';
import type { EventSeriesState } from './event-series.state.js';

export const eventSeriesAggregate = aggregate<EventSeriesState, EventSeriesRow>({
  type: 'EventSeries',
  table: 'event_series',
  row: EventSeriesRow,
  fields: { title: value, kind: value, description: value, rule: value },
  editable: () => seriesEditable,
  archivable: () => seriesArchivable,
});
