import type { ParticipationRole } from '../graphql/operations.js';
import { PARTICIPATION_ROLE_VALUES } from '../graphql/enums.js';
import { groupsOf, type ShownParticipation } from './participation-groups.js';

const taking = (role: ParticipationRole, more: Partial<ShownParticipation> = {}): ShownParticipation => ({
  id: '1',
  role,
  consent: 'GIVEN',
  label: null,
  count: null,
  headcount: null,
  note: null,
  nameAt: null,
  actor: null,
  origins: [],
  ...more,
});

test('participations are grouped by role, organisers first, in recorded order', () => {
  const [a, b, c] = [taking('EXHIBITOR'), taking('ORGANISER'), taking('EXHIBITOR', { id: '2' })];
  expect(groupsOf([a, b, c]).map(({ role, participations }) => [role, participations])).toEqual([
    ['ORGANISER', [b]],
    ['EXHIBITOR', [a, c]],
  ]);
});

test('a label counts as many actors as it stands for', () => {
  const [group] = groupsOf([taking('GUEST', { label: 'partnerships', count: 2 }), taking('GUEST')]);
  expect(group?.actors).toBe(3);
});

test('people are summed only if all numbers are known, and zero counts as known', () => {
  const twenty = taking('VOLUNTEERS', { headcount: 20 });
  expect(groupsOf([twenty, taking('VOLUNTEERS', { headcount: 0 })])[0]?.people).toBe(20);
  expect(groupsOf([twenty, taking('VOLUNTEERS')])[0]?.people).toBeNull();
});

test('every role has its place in the order', () => {
  expect(groupsOf(PARTICIPATION_ROLE_VALUES.map((role) => taking(role))).map(({ role }) => role)).toEqual(
    PARTICIPATION_ROLE_VALUES,
  );
  expect(PARTICIPATION_ROLE_VALUES).toHaveLength(12);
});
