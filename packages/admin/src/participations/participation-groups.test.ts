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

test('those of one role stand together, organisers first, in the order of the record', () => {
  const [a, b, c] = [taking('EXHIBITOR'), taking('ORGANISER'), taking('EXHIBITOR', { id: '2' })];
  expect(groupsOf([a, b, c]).map(({ role, participations }) => [role, participations])).toEqual([
    ['ORGANISER', [b]],
    ['EXHIBITOR', [a, c]],
  ]);
});

test('a label counts for as many as it stands for', () => {
  const [group] = groupsOf([taking('GUEST', { label: 'partnerships', count: 2 }), taking('GUEST')]);
  expect(group?.actors).toBe(3);
});

test('people are counted where they are known of everybody, and nobody is not unknown', () => {
  const twenty = taking('VOLUNTEERS', { headcount: 20 });
  expect(groupsOf([twenty, taking('VOLUNTEERS', { headcount: 0 })])[0]?.people).toBe(20);
  expect(groupsOf([twenty, taking('VOLUNTEERS')])[0]?.people).toBeNull();
});

test('every role has its place', () => {
  expect(groupsOf(PARTICIPATION_ROLE_VALUES.map((role) => taking(role))).map(({ role }) => role)).toEqual(
    PARTICIPATION_ROLE_VALUES,
  );
  expect(PARTICIPATION_ROLE_VALUES).toHaveLength(12);
});
