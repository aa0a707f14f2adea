import { isSame } from '../../forms/merge.js';
import { eventValues, newEventValues, type EditedEvent } from './event-values.js';

const event: EditedEvent = {
  __typename: 'Event',
  id: 'Event:1',
  version: 3,
  title: 'Potańcówka',
  kind: 'DANCE',
  status: 'HELD',
  visibility: 'PUBLIC',
  theme: null,
  description: null,
  date: { __typename: 'EdtfDate', edtf: '2018-05-24', wording: null },
  startsAt: '2018-05-24T14:00:00+00:00',
  endsAt: null,
  durationMinutes: null,
  edition: 6,
  audiences: ['SENIORS'],
  attendance: null,
  series: { __typename: 'EventSeries', id: 'EventSeries:1' },
  topics: [{ __typename: 'Topic', id: 'Topic:1' }],
  venue: null,
  participantsComplete: null,
  viewerCan: { __typename: 'EventRights', edit: true },
  statements: [],
  participations: [],
};

test('the initial values of an event have the shape of the command’s input', () => {
  expect(eventValues(event)).toMatchObject({
    date: { edtf: '2018-05-24', wording: null },
    startsAt: '2018-05-24T14:00:00.000Z',
    seriesId: 'EventSeries:1',
    topicIds: ['Topic:1'],
    venueId: null,
  });
});

test('the stored values are equal in the answer to a query and in a conflict', () => {
  const current = { ...eventValues(event), startsAt: '2018-05-24T14:00:00.000Z', attendance: null };
  expect(isSame(eventValues(event), current)).toBe(true);
});

test('a new event starts with the date from the link, of any precision', () => {
  expect(newEventValues({ edtf: '2016-05', series: null }, []).date).toEqual({
    edtf: '2016-05',
    wording: null,
  });
  expect(newEventValues({ edtf: null, series: null }, []).date).toBeNull();
});
