import type { NameKind, SearchEverythingQuery } from '../graphql/operations.js';
import { byRelevance, matchedName, searchResults } from './search-results.js';

const thing = (name: string, ...others: [NameKind, string][]) => ({
  id: name,
  name,
  names: [
    { name, kind: 'OFFICIAL' as const, validTo: null },
    ...others.map(([kind, each]) => ({ name: each, kind, validTo: null })),
  ],
});
const school = thing(
  'Szkoła Podstawowa nr 392',
  ['SHORT', 'SP nr 392'],
  ['FORMER', 'Gimnazjum nr 55'],
  ['FORMER', 'Gimnazjum nr 55 im. Jana Bytnara'],
);

test('the matched name is returned if it is another one than today’s name', () => {
  expect(matchedName(school, 'Gimnazjum 55')).toEqual({ name: 'Gimnazjum nr 55', isFormer: true });
  expect(matchedName(school, 'szkoła 392')).toBeNull();
  expect(matchedName(thing('Park Kaskada', ['ALIAS', 'Zielony Park']), 'zielony')).toEqual({
    name: 'Zielony Park',
    isFormer: false,
  });
});

test('an exact name comes first, then a match of today’s name, then a match of a former name', () => {
  const once = thing('Dom Kultury', ['FORMER', 'Klub Szafir przy Spółdzielni']);
  const today = thing('Klub Mieszkańców „Szafir”');
  const exact = thing('Ośrodek', ['FORMER', 'Szafir']);
  expect(byRelevance([once, today, exact], 'szafir')).toEqual([exact, today, once]);
});

describe('the results for a typed text', () => {
  const partnerships = [thing('Dla Rudawki i Zatrasia', ['FORMER', 'Nasz Żoliborz IV']), thing('Sady')];
  const answer = (partners: object[], hasNextPage = false) =>
    ({
      partners: { edges: partners.map((node) => ({ match: 'SIMILAR', node })), pageInfo: { hasNextPage } },
      events: { edges: [] },
      venues: { edges: [] },
      contacts: { edges: [] },
    }) as unknown as SearchEverythingQuery;

  it('are empty before anything is typed', () => {
    const found = searchResults('', null, partnerships);
    expect([found.partnerships, found.partners]).toEqual([[], []]);
  });

  it('include a partnership by a former name, without the server', () => {
    expect(searchResults('żoliborz 4', null, partnerships).partnerships).toEqual([partnerships[0]]);
  });

  it('mark those that only resemble the typed text', () => {
    const { partnerships: found, similar } = searchResults('zatrasai', answer([school]), partnerships);
    expect(found).toEqual([partnerships[0]]);
    expect([...similar]).toEqual([partnerships[0]?.id, school.id]);
    expect(searchResults('zatrasiem', null, partnerships).similar.size).toBe(0);
  });

  it('include at most six partners, and tell if there are more', () => {
    const seven = Array.from({ length: 7 }, (_, i) => thing(`Klub ${i}`));
    const places = searchResults('klub', answer(seven), partnerships);
    expect([places.partners.length, places.hasMorePartners]).toEqual([6, true]);
    expect(searchResults('klub', answer([school]), partnerships).hasMorePartners).toBe(false);
  });
});
