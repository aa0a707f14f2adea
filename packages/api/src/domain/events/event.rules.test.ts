import { requireWholeEvent } from './event.rules.js';
import { mayMakeOrganiser } from '../participations/participation.rules.js';
import { publicViewer } from '../../platform/viewer.js';

const nothing = { date: null, startsAt: null, endsAt: null, durationMinutes: null, attendance: null };
const day = (edtf: string) => ({ edtf, wording: null });

describe('an event as a whole', () => {
  it('starts on a day of its date, as days are counted in Warsaw', () => {
    // 22:30 in UTC is the next day in Warsaw.
    const late = { ...nothing, startsAt: '2027-06-05T22:30:00.000Z' };
    expect(() => requireWholeEvent({ ...late, date: day('2027-06-06') })).not.toThrow();
    expect(() => requireWholeEvent({ ...late, date: day('2027-06-05') })).toThrow(
      'input.startsAt (NOT_ON_ITS_DATE)',
    );
  });

  it('may have hours if its date has no bound or is not known', () => {
    const timed = { ...nothing, startsAt: '2027-06-05T22:30:00.000Z' };
    for (const date of [null, day('XXXX'), day('[2027..]'), day('2027-06/..')]) {
      expect(() => requireWholeEvent({ ...timed, date })).not.toThrow();
    }
  });

  it('reports everything that is wrong at once', () => {
    const wrong = {
      ...nothing,
      startsAt: '2027-06-05T10:00:00.000Z',
      endsAt: '2027-06-05T09:00:00.000Z',
      attendance: { min: 2, max: 1, wording: null },
    };
    expect(() => requireWholeEvent(wrong)).toThrow(
      'input.endsAt (BEFORE_START), input.attendance.max (LESS_THAN_MIN)',
    );
  });
});

describe('making a partnership an organiser', () => {
  const ofA = { ...publicViewer, coordinator: true, partnershipIds: ['a'] };
  it.each([
    ['the district’s coordinator anything', { ...publicViewer, district: true }, null, ['b'], true],
    ['a coordinator her own, where there is none yet', ofA, 'a', [], true],
    ['not another’s, where there is none yet', ofA, 'b', [], false],
    ['not her own into another’s event', ofA, 'a', ['b'], false],
    ['another’s into her own event', ofA, 'b', ['a'], true],
    ['not her own into the network’s event', ofA, 'a', [null], false],
    ['not the network', ofA, null, ['a'], false],
    ['a planner any, where there is none yet', { ...publicViewer, planner: true }, 'b', [], true],
    ['a planner none, where there is one', { ...publicViewer, planner: true }, 'b', ['a'], false],
  ])('%s', (_what, viewer, partnership, others, allowed) => {
    expect(mayMakeOrganiser(viewer, partnership, others)).toBe(allowed);
  });
});
