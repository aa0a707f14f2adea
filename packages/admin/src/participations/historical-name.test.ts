import { historicalName } from './historical-name.js';

test('a renamed actor has the name at the time, with today’s name beside it', () => {
  expect(historicalName('Gimnazjum nr 55', 'Szkoła Podstawowa nr 392')).toEqual({
    then: 'Gimnazjum nr 55',
    today: 'Szkoła Podstawowa nr 392',
    isSameName: false,
  });
});

test('a name that the source only spells differently is shown as today’s name', () => {
  for (const [source, today] of [
    ['Marymont- Kaskada', 'Marymont-Kaskada'],
    ['dla Zatrasia i Rudawki', 'Dla Rudawki i Zatrasia'],
    ['Szkoła Podstawowa 267', 'Szkoła Podstawowa nr 267'],
  ] as const)
    expect(historicalName(source, today)).toEqual({ then: today, today: null, isSameName: true });
});

test('a shorter form of a name counts as the same name', () => {
  expect(historicalName('Straż Miejska', 'Straż Miejska m.st. Warszawy')).toEqual({
    then: 'Straż Miejska',
    today: 'Straż Miejska m.st. Warszawy',
    isSameName: true,
  });
  expect(historicalName('Zarząd Dzielnicy', 'Urząd Dzielnicy').isSameName).toBe(false);
});

test('an actor without a name at the time has today’s name', () => {
  expect(historicalName(null, 'Sady Żoliborskie').then).toBe('Sady Żoliborskie');
});
