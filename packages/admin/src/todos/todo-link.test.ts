import type { TodoRowFragment } from '../graphql/operations.js';
import { todoLink } from './todo-link.js';

const todo = (given: Partial<TodoRowFragment>): TodoRowFragment => ({
  __typename: 'Todo',
  id: 'Todo:1',
  kind: 'PARTNER_WITHOUT_CONTACT',
  field: 'contacts',
  missing: null,
  canResolve: true,
  partnerships: [],
  subject: { __typename: 'Partner', id: 'Partner:1', name: 'Klub' },
  ...given,
});
const picnic = { __typename: 'Event', id: 'Event:1', version: 1, title: 'Piknik', date: null } as const;
const membership = {
  __typename: 'Membership',
  id: 'Membership:1',
  partner: { __typename: 'Partner', id: 'Partner:1', name: 'Klub' },
  partnership: { __typename: 'Partnership', id: 'Partnership:1', name: 'Sady' },
} as const;

describe('the link of a to-do', () => {
  it('leads to the missing field of an event', () => {
    const place = todoLink(todo({ kind: 'EVENT_WITHOUT_VENUE', field: 'venueId', subject: picnic }));
    expect(place).toEqual({
      to: '/events/$eventId/edit',
      params: { eventId: 'Event:1' },
      hash: 'venueId',
    });
  });

  it('leads to the form for a new contact of a partner, and to any other field in the partner’s form', () => {
    expect(todoLink(todo({}))).toMatchObject({ to: '/partners/$partnerId', search: { add: 'contact' } });
    expect(todoLink(todo({ kind: 'SOURCES_DISAGREE', field: 'address' }))).toMatchObject({
      to: '/partners/$partnerId/edit',
      hash: 'address',
    });
  });

  it('leads to a membership in the roster of its partnership, even if the membership has ended', () => {
    const place = todoLink(todo({ kind: 'SOURCES_DISAGREE', field: 'role', subject: membership }));
    expect(place).toMatchObject({
      to: '/partnerships/$partnershipId',
      params: { partnershipId: 'Partnership:1' },
      search: { membership: 'Membership:1', scope: 'ever' },
    });
  });

  it('leads to a new event of the series with a missing edition', () => {
    const series = { __typename: 'EventSeries', id: 'EventSeries:1', title: 'Potańcówka' } as const;
    expect(todoLink(todo({ kind: 'EDITION_MISSING', field: 'events', subject: series }))).toMatchObject({
      to: '/events/new',
      search: { series: 'EventSeries:1' },
    });
  });

  it('leads only to the subject if the viewer may not resolve the to-do', () => {
    const others = [picnic, membership].map((subject) =>
      todoLink(todo({ kind: 'SOURCES_DISAGREE', canResolve: false, subject })),
    );
    expect(others).toEqual([
      { to: '/events/$eventId', params: { eventId: 'Event:1' }, hash: 'zrodla' },
      expect.objectContaining({ to: '/partnerships/$partnershipId' }),
    ]);
    expect(todoLink(todo({ canResolve: false }))).toMatchObject({ search: { add: undefined } });
  });
});
