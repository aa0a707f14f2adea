import { historicalName } from './historical-name.js';

test('who was renamed is called as then, with today’s name beside', () => {
  expect(historicalName('Gimnazjum nr 55', 'Szkoła Podstawowa nr 392')).toEqual({
    then: 'Gimnazjum nr 55',
    today: 'Szkoła Podstawowa nr 392',
    isSameName: false,
  });
});

test('what a source only spells otherwise is written as today', () => {
  for (const [source, today] of [
    ['Marymont- Kaskada', 'Marymont-Kaskada'],
    ['dla Zatrasia i Rudawki', 'Dla Rudawki i Zatrasia'],
    ['Szkoła Podstawowa 267', 'Szkoła Podstawowa nr 267'],
  ] as const)
    expect(historicalName(source, today)).toEqual({ then: today, today: null, isSameName: true });
});

test('a shorter form of a name is no other name', () => {
  expect(historicalName('Straż Miejska', 'Straż Miejska m.st. Warszawy')).toEqual({
    then: 'Straż Miejska',
    today: 'Straż Miejska m.st. Warszawy',
    isSameName: true,
  });
  expect(historicalName('Zarząd Dzielnicy', 'Urząd Dzielnicy').isSameName).toBe(false);
});

test('who has no name of then is called as today', () => {
  expect(historicalName(null, 'Sady Żoliborskie').then).toBe('Sady Żoliborskie');
});
