import fc from 'fast-check';
import { isFoundBy, sameName, searchKey, searchPatterns } from './name-search.js';

/** LIKE as PostgreSQL evaluates it, for patterns whose only wildcard is `%`. */
function finds(query: string, name: string): boolean {
  const key = searchKey(name);
  const patterns = searchPatterns(query);
  return patterns.length > 0 && patterns.every((pattern) => key.includes(pattern.slice(1, -1)));
}

const SCHOOL = 'Szkoła Podstawowa nr 267';
const HIGH_SCHOOL = 'LXIV Liceum Ogólnokształcące im. St. I. Witkiewicza';
const CENTRE = 'Ośrodek Pomocy Społecznej Dzielnicy Żoliborz m.st. Warszawy';
const CLINICS = 'Samodzielny Publiczny Zespół Zakładów Lecznictwa Otwartego - Warszawa Żoliborz';
const VEHICLES = 'Zespół Szkół Samochodowych i Licealnych Nr 3';
const ESTATE = 'Warszawska Spółdzielnia Mieszkaniowa Żoliborz IV';

test.each([
  ['sp 267', SCHOOL],
  ['SP nr 267', SCHOOL],
  ['sp267', SCHOOL],
  ['Szkoła Podstawowa 267', SCHOOL],
  ['szkola podst 267', SCHOOL],
  ['267', SCHOOL],
  ['267 szkoła', SCHOOL],
  ['szkoła podstawowa nr 392', 'SP nr 392'],
  ['szkoła podstawowa 392', 'SP nr 392'],
  ['lo 64', HIGH_SCHOOL],
  ['LXIV LO', HIGH_SCHOOL],
  ['64 liceum', HIGH_SCHOOL],
  ['lxiv', HIGH_SCHOOL],
  ['witkiewicz', HIGH_SCHOOL],
  ['gimnazjum 55', 'Gimnazjum nr 55 im. Jana Bytnara'],
  ['gim 55', 'Gimnazjum nr 55 im. Jana Bytnara'],
  ['zs 31', 'Zespół Szkół nr 31 im. Jana Kilińskiego'],
  ['zespol szkol 31', 'ZESPÓŁ SZKÓŁ NR 31'],
  ['zss 3', VEHICLES],
  ['ZSSiL nr 3', VEHICLES],
  ['sosw 9', 'Specjalny Ośrodek Szkolno- Wychowawczy nr 9'],
  ['ops', CENTRE],
  ['OPS Żoliborz', CENTRE],
  ['opp', 'Ognisko Pracy Pozaszkolnej „Marymont”'],
  ['śds', 'Środowiskowy Dom Samopomocy'],
  ['sds', 'Środowiskowy Dom Samopomocy'],
  ['spzzlo', CLINICS],
  ['spzzlo', 'Przychodnia Elbląska SPZZLO Warszawa-Żoliborz'],
  ['zespół lecznictwa', 'Przychodnia Elbląska SPZZLO Warszawa-Żoliborz'],
  ['zgn', 'Zakład Gospodarowania Nieruchomościami dla Dzielnicy Żoliborz'],
  ['gospodarowania', 'ZGN Żoliborz'],
  ['osir', 'Ośrodek Sportu i Rekreacji Żoliborz'],
  ['sgsp', 'Szkoła Główna Służby Pożarniczej'],
  ['bp', 'Biblioteka Publiczna Dzielnicy Żoliborz m.st. Warszawy'],
  ['mal', 'Miejsce Aktywności Lokalnej „Pod Sowami”'],
  ['wsm', ESTATE],
  ['wsm żoliborz 4', ESTATE],
  ['nasz zoliborz iv', '„Nasz Żoliborz IV”'],
  ['biblioteka 15', 'Biblioteka dla Dzieci nr XV'],
  ['biblioteka XV', 'Biblioteka dla Dzieci nr 15'],
  ['liceum 1', 'I Liceum Ogólnokształcące'],
  ['I LO', 'I Liceum Ogólnokształcące'],
  ['dla zatrasia i rudawki', 'Partnerstwo „Dla Rudawki i Zatrasia”'],
  ['Dla Rudawki i Zatrasia', 'Partnerstwo dla Zatrasia i Rudawki'],
  ['dla', 'Dla Rudawki i Zatrasia'],
  ['Marymont Kaskada', 'Partnerstwo „Marymont-Kaskada”'],
  ['Marymont- Kaskada', 'Marymont Kaskada'],
  ['marymont-kaskada', '„ Marymont- Kaskada”'],
  ['lodz', 'Łódź'],
  ['ŁÓDŹ', 'lodz'],
  ['szafir', 'Klub Mieszkańców „Szafir”'],
  ['plantico sp. z o.o.', 'Plantico Sp.z o.o'],
  ['plantico sp zoo', 'Plantico Sp.z o.o'],
  ['aleja wojska polskiego 1a', 'al. Wojska Polskiego 1a'],
  ['świętego jana', 'Parafia św. Jana Kantego'],
])('"%s" finds %s', (query, name) => {
  expect({ key: searchKey(name), patterns: searchPatterns(query), found: finds(query, name) }).toMatchObject({
    found: true,
  });
});

test.each([
  ['gimnazjum 55', 'Gimnazjum nr 155'],
  ['gimnazjum 55', 'Gimnazjum nr 54'],
  ['gimnazjum 55', 'Gimnazjum nr 551'],
  ['zarząd dzielnicy', 'Urząd Dzielnicy'],
  ['urząd dzielnicy', 'Zarząd Dzielnicy'],
  ['sp 26', SCHOOL],
  ['sp 92', SCHOOL],
  ['sp 3', 'Plantico Sp. z o.o. 3'],
  ['lo 1', HIGH_SCHOOL],
  ['biblioteka 1', 'Biblioteka dla Dzieci nr XV'],
  ['żoliborz iv', 'Żoliborz III'],
  ['wojska polskiego 1', 'Wojska Polskiego 1a'],
  ['szafirowy', 'Klub „Szafir”'],
  ['krasna', 'Stokrasna'],
])('"%s" does not find %s', (query, name) => {
  expect({ key: searchKey(name), patterns: searchPatterns(query), found: finds(query, name) }).toMatchObject({
    found: false,
  });
});

test('a query with a distinguishing word finds one of the three libraries', () => {
  const libraries = [
    'Biblioteka dla Dzieci nr XV',
    'Biblioteka Publiczna Dzielnicy Żoliborz m.st. Warszawy',
    'Publiczna Biblioteka dla Dzieci i Młodzieży Dzielnicy Żoliborz m.st. Warszawy',
  ];
  expect(libraries.filter((name) => finds('biblioteka', name))).toHaveLength(3);
  expect(libraries.filter((name) => finds('biblioteka xv', name))).toEqual(libraries.slice(0, 1));
  expect(libraries.filter((name) => finds('biblioteka młodzieży', name))).toEqual(libraries.slice(2));
  expect(libraries.flatMap((a) => libraries.filter((b) => sameName(a, b)))).toEqual(libraries);
});

test('a query without searchable characters gives no patterns', () => {
  for (const query of ['', '   ', '%', '_', '\\', '"', 'nr', '„im.”', '\0', '\u202e']) {
    expect([query, searchPatterns(query)]).toEqual([query, []]);
  }
});

test('a query gives at most eight patterns, one for each distinct word', () => {
  expect(searchPatterns('sady Sady SADY')).toEqual(['% sady%']);
  expect(searchPatterns('ab cd ef gh ij kl mn op qr st')).toHaveLength(8);
});

test('a wildcard in a query does not reach the pattern', () => {
  expect(searchPatterns('100% _pewne_ \\')).toEqual(['% 100 %', '% pewne%']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      for (const pattern of searchPatterns(query)) expect(pattern).toMatch(/^% [\p{L}\p{N}]+ ?%$/u);
    }),
    { numRuns: 1000 },
  );
});

test('a key of any name consists of words between single spaces', () => {
  expect(searchKey('')).toBe(' ');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(searchKey(name)).toMatch(/^ ([\p{L}\p{N}]+ )*$/u);
    }),
    { numRuns: 1000 },
  );
});

test('the key of a name in Latin letters is ASCII, so every database locale indexes it the same way', () => {
  const letters = [...'aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvxäöüßéèçčšžřøåæœ 0123456789„”"-–.()½№ªⅣ'];
  const letter = fc.constantFrom(...letters, ...letters.map((one) => one.toUpperCase()));
  fc.assert(
    fc.property(fc.string({ unit: letter }), (name) => {
      expect(searchKey(name)).toMatch(/^[ a-z0-9]*$/);
    }),
    { numRuns: 1000 },
  );
});

test('a name is found by its own words in any order', () => {
  const word = fc.constantFrom(
    ...'Szkoła nr 267 im. Zatrasia i dla Klub XV „Szafir” Sp. z o.o. 1a Marymont-Kaskada'.split(' '),
  );
  const names = fc.array(word, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(names, (words) => {
      const name = words.join(' ');
      const patterns = searchPatterns(name);
      expect(patterns.every((pattern) => searchKey(name).includes(pattern.slice(1, -1)))).toBe(true);
    }),
  );
});

test.each([
  ['Dla Rudawki i Zatrasia', 'dla Zatrasia i Rudawki'],
  ['„Marymont- Kaskada”', 'Marymont Kaskada'],
  ['Szkoła Podstawowa 267', 'SZKOŁA PODSTAWOWA NR\u00a0267'],
  ['Zespół Szkół 31 im. Jana Kilińskiego', 'zespol szkol nr 31 Jana Kilinskiego'],
  ['Klub Osiedlowy "Szafir"', 'Klub Osiedlowy „Szafir”'],
  ['SP267', 'SP nr 267'],
])('%s and %s are the same name', (a, b) => {
  expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
});

test.each([
  ['Zarząd Dzielnicy', 'Urząd Dzielnicy'],
  ['Szkoła Podstawowa nr 267', 'Szkoła Podstawowa nr 92'],
  ['Gimnazjum nr 55', 'Gimnazjum nr 5 5'],
  ['Klub Osiedlowy „Szafir”', 'Klub Mieszkańców „Szafir”'],
  ['Sady', 'Sady Sady'],
  ['!!!', '???'],
  ['', 'Sady'],
])('%s and %s are different names', (a, b) => {
  expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
});

test('isFoundBy matches beginnings of words and whole numbers, as the database does', () => {
  expect(isFoundBy('Klub Mieszkańców „Szafir”', 'szaf klub')).toBe(true);
  expect(isFoundBy('Szkoła Podstawowa nr 267', 'sp 267')).toBe(true);
  expect(isFoundBy('Szkoła Podstawowa nr 267', 'szkoła 26')).toBe(false);
  expect(isFoundBy('Park Kaskada', '')).toBe(false);
});
