import { eventOn } from '../event-sample.js';
import { movableDay, moveInput } from './move.js';

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
