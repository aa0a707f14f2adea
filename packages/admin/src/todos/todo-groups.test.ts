import type { TodoKind, TodoRowFragment } from '../graphql/operations.js';
import { todoGroups } from './todo-groups.js';

let count = 0;
const partner = (kind: TodoKind): TodoRowFragment => ({
  __typename: 'Todo',
  id: `Todo:${(count += 1)}`,
  kind,
  field: 'contacts',
  missing: null,
  canResolve: true,
  partnerships: [],
  subject: { __typename: 'Partner', id: 'Partner:1', name: 'Klub' },
});
const event = (kind: TodoKind, latest: string | null): TodoRowFragment => ({
  ...partner(kind),
  subject: {
    __typename: 'Event',
    id: 'Event:1',
    title: 'Piknik',
    date: latest === null ? null : { __typename: 'EdtfDate', edtf: latest, latest },
  },
});

describe('groups of to-dos', () => {
  it('are in the order of their kinds if nothing is due, and empty ones are left out', () => {
    const rows = [
      partner('PARTNER_WITHOUT_CONTACT'),
      event('EVENT_WITHOUT_VENUE', '2018-12-31'),
      event('EVENT_WITHOUT_DAY', null),
    ];
    expect(todoGroups([], rows, '2026-05-01').map(({ kind }) => kind)).toEqual([
      'EVENT_WITHOUT_VENUE',
      'EVENT_WITHOUT_DAY',
      'PARTNER_WITHOUT_CONTACT',
    ]);
  });

  it('come first if an event is due, the earliest day first', () => {
    const rows = [
      event('EVENT_WITHOUT_DAY', '2018-12-31'),
      event('EVENT_WITHOUT_VENUE', '2026-06-30'),
      event('EVENT_WITHOUT_ORGANISER', '2026-05-01'),
    ];
    expect(todoGroups([], rows, '2026-05-01').map(({ kind }) => kind)).toEqual([
      'EVENT_WITHOUT_ORGANISER',
      'EVENT_WITHOUT_VENUE',
      'EVENT_WITHOUT_DAY',
    ]);
  });

  it('come first if somebody waits for an answer, even before what is due', () => {
    const rows = [event('EVENT_WITHOUT_VENUE', '2026-05-02'), partner('MEMBERSHIP_PROPOSED')];
    expect(todoGroups([], rows, '2026-05-01').map(({ kind }) => kind)).toEqual([
      'MEMBERSHIP_PROPOSED',
      'EVENT_WITHOUT_VENUE',
    ]);
  });

  it('say how many there are, of which a few are at hand', () => {
    const rows = [partner('PARTNER_WITHOUT_CONTACT')];
    const counts = [{ kind: 'PARTNER_WITHOUT_CONTACT', count: 33 } as const];
    expect(todoGroups(counts, rows, '2026-05-01')).toEqual([
      { kind: 'PARTNER_WITHOUT_CONTACT', count: 33, rows },
    ]);
  });
});
