import { searchVector } from '@partnerstwa/shared/search-words';
import { aggregate } from '../../platform/commands/aggregate.js';
import { value } from '../../platform/commands/write-fields.js';
import { EventSeriesRow } from './event-series.entity.js';
import type { EventSeriesState } from './event-series.state.js';
import { eventSeriesSubject } from './event-series.policy.js';

export const eventSeriesAggregate = aggregate<EventSeriesState, EventSeriesRow>({
  ...eventSeriesSubject,
  row: EventSeriesRow,
  fields: { title: value, kind: value, description: value, rule: value },
  derived: { searchWords: ({ title }) => searchVector([title]) },
});
