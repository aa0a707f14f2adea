import fc from 'fast-check';
import { gradeOf, isFoundBy, sameName } from './name-search.js';
import { isExact } from './search-grade.js';
import { searchQuestion } from './search-question.js';

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
  expect(isExact(gradeOf([name], query) ?? 3)).toBe(true);
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
  ['krasna', 'Stokrasna'],
])('"%s" does not find %s', (query, name) => {
  expect(gradeOf([name], query)).toBeNull();
});

test('a query with a distinguishing word finds one of the three libraries', () => {
  const libraries = [
    'Biblioteka dla Dzieci nr XV',
    'Biblioteka Publiczna Dzielnicy Żoliborz m.st. Warszawy',
    'Publiczna Biblioteka dla Dzieci i Młodzieży Dzielnicy Żoliborz m.st. Warszawy',
  ];
  expect(libraries.filter((name) => isFoundBy(name, 'biblioteka'))).toHaveLength(3);
  expect(libraries.filter((name) => isFoundBy(name, 'biblioteka xv'))).toEqual(libraries.slice(0, 1));
  expect(libraries.filter((name) => isFoundBy(name, 'biblioteka młodzieży'))).toEqual(libraries.slice(2));
  expect(libraries.flatMap((a) => libraries.filter((b) => sameName(a, b)))).toEqual(libraries);
});

test.each([
  ['szkoał', SCHOOL, 'two letters swapped'],
  ['szkola podsatwowa 267', SCHOOL, 'two letters swapped beside a number'],
  ['bibloteka', 'Biblioteka Publiczna', 'a letter missing'],
  ['zatrassie', 'Osiedle Zatrasie', 'a letter too much'],
  ['biblyotece', 'Biblioteka Publiczna', 'a wrong letter in another form'],
  ['Zespół Bezimienni', '„Bezimienni”', 'a spare word'],
  ['galeriażoliborz', 'Galeria Żoliborz', 'two words joined'],
  ['mary mont', 'Marymont-Kaskada', 'a word split'],
  ['ze spół szkół', 'Zespół Szkół nr 31', 'a word split so that a part is a little word'],
])('"%s" is similar to %s: %s', (query, name) => {
  const grade = gradeOf([name], query);
  expect([grade !== null, isExact(grade ?? 0)]).toEqual([true, false]);
});

test.each([
  ['rudawka', 'Dla Rudawki i Zatrasia'],
  ['rudawce', 'Dla Rudawki i Zatrasia'],
  ['sowy', 'MAL w Czytelni „Pod Sowami”'],
  ['żłobku', 'Żłobek nr 24'],
  ['mieszkaniec', 'Klub Mieszkańców'],
  ['kaskadzie', 'Park Kaskada'],
  ['urząd', 'Plac przed Urzędem'],
  ['mieście', 'Nasze Miasto'],
  ['naszym', 'Nasz Żoliborz'],
  ['przychodnię', 'Przychodnia Elbląska'],
  ['gimnazjach', 'Gimnazjum nr 54'],
  ['samochodówka', 'Zespół Szkół Samochodowych'],
  ['młodzieżowa', 'Biblioteka dla Młodzieży'],
  ['bemowa', 'Szkoła na Bemowie'],
])('"%s" is a form of a word of %s', (query, name) => {
  expect(gradeOf([name], query)).toBe(1);
});

test.each([
  ['rudawa', 'Dla Rudawki i Zatrasia', 'another end of a stem is another word'],
  ['prak', 'Park', 'nothing is forgiven in short words'],
  ['szkola 276', SCHOOL, 'nothing is forgiven in numbers'],
  ['partnerstwo 267', 'Szkoła 267', 'no word is spared beside a number'],
  ['zespół bezimeinni', '„Bezimienni”', 'a slip and a spare word do not add up'],
  ['sklep', 'Galeria Żoliborz', 'a spare word alone is needed'],
  ['bblteka', 'Biblioteka', 'two slips are too many'],
])('"%s" does not find %s: %s', (query, name) => {
  expect(gradeOf([name], query)).toBeNull();
});

test('better matches have lower grades', () => {
  const names = ['Biblioteka', 'Bibliotek wiele', 'Biblioteca', 'Zespół Biblio teka'];
  expect(names.map((name) => gradeOf([name], 'biblioteka'))).toEqual([0, 1, 2, 2]);
});

test.each([
  ['🎪', 'Cyrk 🎪'],
  ['piknik 🎪', '🎪 Piknik'],
  ['👩‍👧', 'Klub mam 👩‍👧'],
  ['🇵🇱', 'Święto 🇵🇱'],
])('%s finds %s', (query, name) => {
  expect(gradeOf([name], query)).toBe(0);
  expect(gradeOf(['Piknik'], query)).toBeNull();
});

test.each([
  ['600 700 800', '+48 600-700-800'],
  ['600700800', '600 700 800'],
  ['+48600700800', '600 700 800'],
  ['22 123 45', '(22) 123 45 67'],
  ['0048 22 1234567', '22 123‑45‑67'],
])('%s finds the telephone %s', (query, telephone) => {
  expect(gradeOf([telephone], query)).toBe(0);
});

test('two years are no telephone', () => {
  expect(gradeOf(['Pikniki 2016 i 2017'], '2016 2017')).toBe(0);
});

test('a name is found by its own words in any order, where “Sp. z o.o.” is one word', () => {
  const word = fc.constantFrom(
    ...'Szkoła nr 267 im. Zatrasia i z dla Klub XV „Szafir” 1a Marymont-Kaskada'.split(' '),
    'Sp. z o.o.',
  );
  const names = fc.array(word, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(names, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (words, order) => {
      const query = words.map((each, i) => ({ each, at: order[i] ?? 0 })).sort((a, b) => a.at - b.at);
      const grade = gradeOf([words.join(' ')], query.map(({ each }) => each).join(' '));
      expect(searchQuestion(words.join(' ')) === null ? null : 0).toBe(grade);
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
  ['Sesja 3', 'sesja nr 3'],
  ['Sesja 3-3', 'SESJA 3 – 3'],
  ['Stowarzyszenie Marii Kazimiery 18/26', '„Stowarzyszenie Marii Kazimiery 18 / 26”'],
  ['Specjalny Ośrodek Szkolno-Wychowawczy nr 9', 'Specjalny Ośrodek Szkolno- Wychowawczy 9'],
  ['Parafia św. Jana Kantego', 'Parafia Św Jana Kantego'],
  ['Centrum Rozwoju i Zabawy „Skarbnica Talentów”', 'centrum rozwoju i zabawy Skarbnica Talentow'],
  ['Straż Miejska Żoliborz-Bielany', 'Straż Miejska Żoliborz‑Bielany'],
  ['Klub 60+', 'klub „60+”'],
  ['Piknik 🎪', '🎪 piknik'],
])('%s and %s are the same name', (a, b) => {
  expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
});

test.each([
  ['Zarząd Dzielnicy', 'Urząd Dzielnicy'],
  ['Szkoła Podstawowa nr 267', 'Szkoła Podstawowa nr 92'],
  ['Gimnazjum nr 55', 'Gimnazjum nr 5 5'],
  ['Klub Osiedlowy „Szafir”', 'Klub Mieszkańców „Szafir”'],
  ['Sady', 'Sady Sady'],
  ['Sesja 3', 'Sesja 3-3'],
  ['Sesja 3-3', 'Sesja 3/3'],
  ['Sesja 3-3', 'Sesja 33'],
  ['Sesja 3-5', 'Sesja 5-3'],
  ['Część 3 sesji 5', 'Część 5 sesji 3'],
  ['Sesja 1', 'Sesja I'],
  ['SP nr 4', 'szkoła podstawowa 4'],
  ['Klub 50', 'Klub 50+'],
  ['Piknik 🎪', 'Piknik'],
  ['nr', 'im.'],
  ['WSM Żoliborz II', 'WSM Żoliborz III'],
  ['Rada Nadzorcza WSM Żoliborz II', 'Rada Osiedla WSM Żoliborz III'],
  ['Komisariat Policji Żoliborz', 'Komisariat Policji Warszawa Żoliborz'],
  ['Zespół Szkół nr 53', 'Zespół Szkół nr 31'],
  ['Stowarzyszenie „Park Sady Żoliborskie”', 'Sady Żoliborskie'],
  ['!!!', '???'],
  ['', 'Sady'],
])('%s and %s are different names', (a, b) => {
  expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
});
