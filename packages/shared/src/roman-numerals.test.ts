import { isRomanNumeral, romanNumeral, romanValue } from './roman-numerals.js';

test('Roman numerals from 1 to 99 read back as the same number', () => {
  for (let value = 1; value <= 99; value += 1) expect(romanValue(romanNumeral(value) ?? '')).toBe(value);
  expect([4, 15, 64, 99].map(romanNumeral)).toEqual(['iv', 'xv', 'lxiv', 'xcix']);
  expect([0, 100, 1.5, -1].map(romanNumeral)).toEqual([null, null, null, null]);
});

test('ordinary words are not Roman numerals', () => {
  for (const word of ['', 'iiii', 'vx', 'mix', 'cd', 'xd', 'szafir']) expect(romanValue(word)).toBeNull();
  expect(['li', 'i', 'v', 'lo', 'xv', 'iii'].map(isRomanNumeral)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
