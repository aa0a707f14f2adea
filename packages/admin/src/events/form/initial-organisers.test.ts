import { initialOrganisers } from './initial-organisers.js';

const partnership = (id: string, edit: boolean) => ({ id, viewerCan: { edit } });
const all = (...own: string[]) => ['a', 'b', 'c'].map((id) => partnership(id, own.includes(id)));

test('the initial organiser is the filtered partnership', () => {
  expect(initialOrganisers(all('a'), 'b')).toEqual(['b']);
});

test('without a filter, the initial organiser is the viewer’s only partnership', () => {
  expect(initialOrganisers(all('c'), undefined)).toEqual(['c']);
});

test('nobody organises initially if the viewer has several partnerships or none, or filters by one from outside', () => {
  expect(initialOrganisers(all('a', 'c'), undefined)).toEqual([]);
  expect(initialOrganisers(all(), undefined)).toEqual([]);
  expect(initialOrganisers(all(), 'elsewhere')).toEqual([]);
});
