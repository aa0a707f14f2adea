import { withoutOrganisers, previewParticipation, newParticipation } from './participation-values.js';

test('who is chosen as organiser stands in no second list, and the others keep their places', () => {
  const all = [
    newParticipation('ORGANISER', 'a'),
    newParticipation('GUEST', 'a'),
    newParticipation('ORGANISER', 'partner'),
  ];
  expect(withoutOrganisers(all, ['a', 'b']).map(({ at }) => at)).toEqual([1, 2]);
});

test('somebody about to be entered is shown as those who are, by name as soon as it is known', () => {
  const school = { __typename: 'Partner' as const, id: 'p', name: 'Szkoła' };
  const values = { ...newParticipation('VOLUNTEERS', null), label: 'uczniowie', fromActorIds: ['p', 'q'] };
  const shown = previewParticipation(values, 3, new Map([['p', school]]));
  expect(shown).toMatchObject({ id: '3', role: 'VOLUNTEERS', label: 'uczniowie', actor: null });
  expect(shown.origins.map(({ nameAt }) => nameAt)).toEqual(['Szkoła', '…']);
});
