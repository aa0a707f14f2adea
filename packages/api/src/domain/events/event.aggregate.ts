import { searchVector } from '@partnerstwa/shared/search-words';
import { aggregate } from '../../platform/commands/aggregate.js';
import { date, group, instant, key, keys, value } from '../../platform/commands/write-fields.js';
import { EventRow, EventTopicRow } from './event.entity.js';
import { eventSubject } from './event.policy.js';
import { requireWholeEvent } from './event.rules.js';
import type { EventState } from './event.state.js';

export const eventAggregate = aggregate<EventState, EventRow>({
  ...eventSubject,
  row: EventRow,
  fields: {
    title: value,
    description: value,
    kind: value,
    status: value,
    visibility: value,
    date,
    startsAt: instant,
    endsAt: instant,
    durationMinutes: value,
    seriesId: key({ EventSeries: 'seriesId' }),
    edition: value,
    theme: value,
    topicIds: keys(EventTopicRow, 'eventId', { Topic: 'topicId' }),
    audiences: value,
    attendance: group({ min: value, max: value, wording: value }),
    venueId: key({ Venue: 'venueId' }),
    participantsComplete: value,
  },
  derived: { searchWords: ({ title, theme }) => searchVector([title, theme]) },
  invariants: (_at, { after }) => {
    if (after) requireWholeEvent(after);
  },
});
