import { eventOn } from '../event-sample.js';
import { dayToMoveFrom, movableDay, moveInput } from './move.js';

describe('moving an event', () => {
  it('sends the day and the displayed version, and leaves the hours to the API', () => {
    expect(moveInput(eventOn('2018-06-12'), '2018-06-20')).toEqual({
      id: '2018-06-12',
      version: 1,
      date: { edtf: '2018-06-20' },
    });
  });
});

describe('an event that can be moved', () => {
  it('has a single day, and the viewer may edit it', () => {
    expect(movableDay(eventOn('2018-06-12'))).toBe('2018-06-12');
    for (const edtf of ['2018-06', '2018-06-12~', '2018-06-12/2018-06-13', '[2018-06-12,2018-06-13]'])
      expect(movableDay(eventOn(edtf))).toBeNull();
    const hers = eventOn('2018-06-12');
    expect(movableDay({ ...hers, viewerCan: { ...hers.viewerCan, edit: false } })).toBeNull();
  });
});

describe('the day from which an event is moved', () => {
  it('is the day of the event, or the first possible day of an event without one', () => {
    expect(
      ['2018-06-12', '2018-06', '[2018-06-12,2018-06-13]'].map((edtf) => dayToMoveFrom(eventOn(edtf))),
    ).toEqual(['2018-06-12', '2018-06-01', '2018-06-12']);
  });

  it('is null for an event of several days, for an uncertain day, and without the right to edit', () => {
    for (const edtf of ['2018-06-12~', '2018-06-12/2018-06-13', '2018-05/2018-06'])
      expect(dayToMoveFrom(eventOn(edtf))).toBeNull();
    const event = eventOn('2018-06');
    expect(dayToMoveFrom({ ...event, viewerCan: { ...event.viewerCan, edit: false } })).toBeNull();
  });
});
