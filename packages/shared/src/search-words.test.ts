import fc from 'fast-check';
import { searchQuestion } from './search-question.js';
import { searchLexemes, searchVector, slipsOf } from './search-words.js';

test('no lexeme of any text has a character that means something in a tsquery', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const lexeme of searchLexemes([text]))
        expect(lexeme).toMatch(/^[=~]?[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]+$/u);
      const terms = searchQuestion(text)?.forgiving.flatMap(({ anyOf }) => anyOf.flat()) ?? [];
      for (const { lexeme } of terms)
        expect(lexeme).toMatch(/^[=~]?[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]+$/u);
    }),
    { numRuns: 1000 },
  );
});

test('the lexemes of a name in Latin letters are ASCII, so every database locale treats them the same way', () => {
  const letters = [...'aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvxäöüßéèçčšžřøåæœ 0123456789„”"-–.()½№ªⅣ'];
  const letter = fc.constantFrom(...letters, ...letters.map((one) => one.toUpperCase()));
  fc.assert(
    fc.property(fc.string({ unit: letter }), (name) => {
      expect(searchVector([name])).toMatch(/^['=~ a-z0-9]*$/);
    }),
    { numRuns: 1000 },
  );
});

test('two words share a slip exactly if one letter makes the difference', () => {
  const shares = (a: string, b: string) => slipsOf(a).some((slip) => slipsOf(b).includes(slip));
  for (const other of ['rudawka', 'rudwka', 'rudaawka', 'rudavka', 'rduawka', 'rudawk', 'udawka'])
    expect([other, shares('rudawka', other)]).toEqual([other, true]);
  for (const other of ['rudka', 'rudavca', 'wkaruda', 'kaskada'])
    expect([other, shares('rudawka', other)]).toEqual([other, false]);
  expect(shares('=rudaw', '=rudawk')).toBe(false);
});

test('the lexemes of a name stay as they are: if they change, write a migration that calls fillSearchWords', () => {
  expect(searchVector(['Szkoła Podstawowa nr 267 w Żłobku', 'Dla Rudawki IV'])).toMatchInlineSnapshot(
    `"'267' '4' '=podstaw' '=podstawow' '=rudawk' '=szkol' '=zlobk' 'dla' 'iv' 'podstawowa' 'rudawki' 'szkola' 'w' 'zlobku' '~sp'"`,
  );
});
