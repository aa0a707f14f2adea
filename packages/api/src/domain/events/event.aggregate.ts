import { searchKeyOf } from '../partnerships/name.rules.js';
import type { Aggregate } from '../../platform/commands/aggregate.js';
import { EventRow, EventTopicRow } from './event.entity.js';
import { eventEditable } from './event.policy.js';
import { requireWholeEvent } from './event.rules.js';
import type { EventState } from './event.state.js';

export const eventAggregate: Aggregate<EventState> = {
  type: 'Event',
  table: 'event',
  row: EventRow,
  values: [
    'title',
    'description',
    'kind',
    'status',
    'visibility',
    'startsAt',
    'endsAt',
    'durationMinutes',
    'edition',
    'theme',
    'audiences',
    'participantsComplete',
  ],
  dates: ['date'],
  groups: { attendance: ['min', 'max', 'wording'] },
  keys: { seriesId: { EventSeries: 'seriesId' }, venueId: { Venue: 'venueId' } },
  parts: {
    topicIds: {
      row: EventTopicRow,
      owner: 'eventId',
      values: [],
      keys: { topicId: { Topic: 'topicId' } },
      bare: 'topicId',
    },
  },
  derive: ({ title, theme }) => ({ searchKey: searchKeyOf([title, theme ?? '']) }),
  invariants: (_at, { after }) => {
    if (after) requireWholeEvent(after);
  },
  editable: eventEditable,
  archivable: eventEditable,
};
