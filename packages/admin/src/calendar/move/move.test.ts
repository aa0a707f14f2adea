import { eventOn } from '../event-sample.js';
import { dayToMoveFrom, movableDay, moveInput } from './move.js';

describe('moving an event', () => {
  it('sends the day and the version that was shown, and leaves the hours to the API', () => {
    expect(moveInput(eventOn('2018-06-12'), '2018-06-20')).toEqual({
      id: '2018-06-12',
      version: 1,
      date: { edtf: '2018-06-20' },
    });
  });
});

describe('whether an event can be moved', () => {
  it('requires a single day and the right to edit', () => {
    expect(movableDay(eventOn('2018-06-12'))).toBe('2018-06-12');
    for (const edtf of ['2018-06', '2018-06-12~', '2018-06-12/2018-06-13', '[2018-06-12,2018-06-13]'])
      expect(movableDay(eventOn(edtf))).toBeNull();
    const hers = eventOn('2018-06-12');
    expect(movableDay({ ...hers, viewerCan: { ...hers.viewerCan, edit: false } })).toBeNull();
  });
});

describe('where a move begins', () => {
  it('is the day of the event, or the first that an event without a day may have', () => {
    expect(
      ['2018-06-12', '2018-06', '[2018-06-12,2018-06-13]'].map((edtf) => dayToMoveFrom(eventOn(edtf))),
    ).toEqual(['2018-06-12', '2018-06-01', '2018-06-12']);
  });

  it('is nowhere for what lasts, for a day that is uncertain, and without the right to edit', () => {
    for (const edtf of ['2018-06-12~', '2018-06-12/2018-06-13', '2018-05/2018-06'])
      expect(dayToMoveFrom(eventOn(edtf))).toBeNull();
    const event = eventOn('2018-06');
    expect(dayToMoveFrom({ ...event, viewerCan: { ...event.viewerCan, edit: false } })).toBeNull();
  });
});
