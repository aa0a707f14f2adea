import { eventOn } from '../event-sample.js';
import { movableDay, moveInput } from './move.js';

describe('moving an event', () => {
  it('sends the new day and the version that was shown', () => {
    expect(moveInput(eventOn('2018-06-12'), '2018-06-20')).toEqual({
      id: '2018-06-12',
      version: 1,
      date: { edtf: '2018-06-20' },
    });
  });

  it('keeps its hours and its duration', () => {
    const event = {
      ...eventOn('2018-03-24'),
      startsAt: '2018-03-24T22:00:00.000Z',
      endsAt: '2018-03-24T22:59:00.000Z',
    };
    expect(moveInput(event, '2018-03-25')).toMatchObject({
      startsAt: '2018-03-25T21:00:00.000Z',
      endsAt: '2018-03-25T21:59:00.000Z',
    });
  });

  it('keeps its local time when daylight saving time begins in between', () => {
    const event = { ...eventOn('2018-03-20'), startsAt: '2018-03-20T17:00:00.000Z' };
    expect(moveInput(event, '2018-03-30')).toMatchObject({ startsAt: '2018-03-30T16:00:00.000Z' });
  });

  it('moves the end alone if the start is unknown', () => {
    const event = { ...eventOn('2018-03-24'), endsAt: '2018-03-24T19:00:00.000Z' };
    expect(moveInput(event, '2018-03-25')).toMatchObject({ endsAt: '2018-03-25T18:00:00.000Z' });
    expect(moveInput(event, '2018-03-25')).not.toHaveProperty('startsAt');
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
