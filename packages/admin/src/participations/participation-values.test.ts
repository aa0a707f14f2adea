import { besideOrganisers, shownParticipation, taking } from './participation-values.js';

test('who is chosen as organiser stands in no second list, and the others keep their places', () => {
  const all = [taking('ORGANISER', 'a'), taking('GUEST', 'a'), taking('ORGANISER', 'partner')];
  expect(besideOrganisers(all, ['a', 'b']).map(({ at }) => at)).toEqual([1, 2]);
});

test('somebody about to be entered is shown as those who are, by name as soon as it is known', () => {
  const school = { __typename: 'Partner' as const, id: 'p', name: 'Szkoła' };
  const values = { ...taking('VOLUNTEERS', null), label: 'uczniowie', fromActorIds: ['p', 'q'] };
  const shown = shownParticipation(values, 3, new Map([['p', school]]));
  expect(shown).toMatchObject({ id: '3', role: 'VOLUNTEERS', label: 'uczniowie', actor: null });
  expect(shown.fromActors.map(({ name }) => name)).toEqual(['Szkoła', '…']);
});
