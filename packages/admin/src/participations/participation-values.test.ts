import { withoutOrganisers, previewParticipation, newParticipation } from './participation-values.js';

test('chosen organisers are left out of the other participations, which keep their positions', () => {
  const all = [
    newParticipation('ORGANISER', 'a'),
    newParticipation('GUEST', 'a'),
    newParticipation('ORGANISER', 'partner'),
  ];
  expect(withoutOrganisers(all, ['a', 'b']).map(({ at }) => at)).toEqual([1, 2]);
});

test('a new participation is previewed like a stored one, with names as soon as they are known', () => {
  const school = { __typename: 'Partner' as const, id: 'p', name: 'Szkoła' };
  const values = { ...newParticipation('VOLUNTEERS', null), label: 'uczniowie', fromActorIds: ['p', 'q'] };
  const shown = previewParticipation(values, 3, new Map([['p', school]]));
  expect(shown).toMatchObject({ id: '3', role: 'VOLUNTEERS', label: 'uczniowie', actor: null });
  expect(shown.origins.map(({ nameAt }) => nameAt)).toEqual(['Szkoła', '…']);
});
