import { initialOrganisers } from './initial-organisers.js';

const partnership = (id: string, edit: boolean) => ({ id, viewerCan: { edit } });
const all = (...own: string[]) => ['a', 'b', 'c'].map((id) => partnership(id, own.includes(id)));

test('the partnership that is looked at organises', () => {
  expect(initialOrganisers(all('a'), 'b')).toEqual(['b']);
});

test('otherwise the only one that is one’s own', () => {
  expect(initialOrganisers(all('c'), undefined)).toEqual(['c']);
});

test('nobody where one has several, or none, or looks at what is none of the district’s', () => {
  expect(initialOrganisers(all('a', 'c'), undefined)).toEqual([]);
  expect(initialOrganisers(all(), undefined)).toEqual([]);
  expect(initialOrganisers(all(), 'elsewhere')).toEqual([]);
});
