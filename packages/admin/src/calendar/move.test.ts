import { eventOn } from './event-sample.js';
import { movableDay, movedTo } from './move.js';
import { onDayInWarsaw } from './warsaw-time.js';

describe('the time on the wall', () => {
  it.each([
    ['when summer time begins between', '2018-03-20T17:00:00.000Z', 10, '2018-03-30T16:00:00.000Z'],
    ['when it ends between', '2018-10-20T16:00:00.000Z', 14, '2018-11-03T17:00:00.000Z'],
    ['within one season', '2018-06-12T16:00:00.000Z', 1, '2018-06-13T16:00:00.000Z'],
    [
      'just after midnight, which is the day before in UTC',
      '2018-06-11T22:30:00.000Z',
      -1,
      '2018-06-10T22:30:00.000Z',
    ],
    ['in an hour that the clocks leave out', '2018-03-24T01:30:00.000Z', 1, '2018-03-25T01:30:00.000Z'],
  ])('stays %s', (_when, instant, days, moved) => {
    expect(onDayInWarsaw(instant, days)).toBe(moved);
  });
});

describe('an event is moved', () => {
  it('to a day, with the version that was seen', () => {
    expect(movedTo(eventOn('2018-06-12'), '2018-06-20')).toEqual({
      id: '2018-06-12',
      version: 1,
      date: { edtf: '2018-06-20' },
    });
  });

  it('with its hours, and lasts as long', () => {
    const event = {
      ...eventOn('2018-03-24'),
      startsAt: '2018-03-24T22:00:00.000Z',
      endsAt: '2018-03-24T22:59:00.000Z',
    };
    expect(movedTo(event, '2018-03-25')).toMatchObject({
      startsAt: '2018-03-25T21:00:00.000Z',
      endsAt: '2018-03-25T21:59:00.000Z',
    });
  });

  it('with its end alone, where no beginning is known', () => {
    const event = { ...eventOn('2018-03-24'), endsAt: '2018-03-24T19:00:00.000Z' };
    expect(movedTo(event, '2018-03-25')).toMatchObject({ endsAt: '2018-03-25T18:00:00.000Z' });
    expect(movedTo(event, '2018-03-25')).not.toHaveProperty('startsAt');
  });
});

describe('an event can be moved', () => {
  it('if it is on one day, and hers to change', () => {
    expect(movableDay(eventOn('2018-06-12'))).toBe('2018-06-12');
    for (const edtf of ['2018-06', '2018-06-12~', '2018-06-12/2018-06-13', '[2018-06-12,2018-06-13]'])
      expect(movableDay(eventOn(edtf))).toBeNull();
    const hers = eventOn('2018-06-12');
    expect(movableDay({ ...hers, viewerCan: { ...hers.viewerCan, edit: false } })).toBeNull();
  });
});
