import fc from 'fast-check';
import { cleanText, comparePolish, foldText, pluralPl, textProblem } from './polish-text.js';

const anyText = fc.string({ unit: 'binary' });

test('foldText ignores case, diacritics, quotes, hyphens and repeated spaces', () => {
  expect(foldText('ZAŻÓŁĆ gęślą JAŹŃ')).toBe('zazolc gesla jazn');
  expect(foldText('Łódź')).toBe(foldText('lodz'));
  expect(foldText('Zespół'.normalize('NFD'))).toBe('zespol');
  expect(foldText('„Szafir” "Szafir" ‚Szafir’ «Szafir» \'Szafir\'')).toBe(
    'szafir szafir szafir szafir szafir',
  );
  expect(foldText('Marymont-Kaskada')).toBe('marymont kaskada');
  expect(foldText('Marymont- Kaskada')).toBe('marymont kaskada');
  expect(foldText('Marymont–Kaskada / Marymont—Kaskada')).toBe('marymont kaskada marymont kaskada');
  expect(foldText('nr\u00a0267\u2009a\u202f1')).toBe('nr 267 a 1');
  expect(foldText('Rud\u200bawka\u200e \u202eZatra\u00adsie')).toBe('rudawka zatrasie');
  expect(foldText(' \t ,.;!? ')).toBe('');
  expect(foldText('Straße, Ærø, İstanbul, Ⅳ')).toBe('strasse aero istanbul iv');
});

test('foldText is idempotent and leaves only letters, digits and single spaces', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(folded).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
    }),
    { numRuns: 2000 },
  );
});

test('comparePolish sorts in Polish order', () => {
  const words = [
    'żaba',
    'zebra',
    'źrebię',
    'łan',
    'lato',
    'mak',
    'ćma',
    'cyna',
    'ara',
    'ąs',
    'azyl',
    'Łan',
    'lis',
  ];
  expect(words.sort(comparePolish)).toEqual([
    'ara',
    'azyl',
    'ąs',
    'cyna',
    'ćma',
    'lato',
    'lis',
    'łan',
    'Łan',
    'mak',
    'zebra',
    'źrebię',
    'żaba',
  ]);
});

test('cleanText trims and collapses white space and keeps the other characters', () => {
  expect(cleanText('  Klub\u00a0 Osiedlowy\n„Szafir”\t')).toBe('Klub Osiedlowy „Szafir”');
  expect(cleanText('Z\u0307oliborz')).toBe('Żoliborz');
  expect(cleanText(' a  b \r\n\r\n\r\n c\u2028d ', { multiline: true })).toBe('a b\n\nc\nd');
  expect(cleanText(' \n ', { multiline: true })).toBe('');
});

test('cleanText is idempotent', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, multiline) => {
      const clean = cleanText(text, { multiline });
      expect(cleanText(clean, { multiline })).toBe(clean);
    }),
  );
});

test('textProblem names characters that a database or a reader cannot handle', () => {
  const problem = (text: string, multiline = false) => textProblem(text, { max: 10, multiline });
  expect(problem('a\0b')).toBe('NUL');
  expect(problem('a\ud800b')).toBe('LONE_SURROGATE');
  expect(problem('\udc00')).toBe('LONE_SURROGATE');
  expect(problem('a\u0007b')).toBe('CONTROL');
  expect(problem('a\u0085b')).toBe('CONTROL');
  expect(problem('a\nb')).toBe('CONTROL');
  expect(problem('a\nb', true)).toBeNull();
  expect(problem('a\u001b[0m\nb', true)).toBe('CONTROL');
  expect(problem('a\u202eb')).toBe('BIDI_OVERRIDE');
  expect(problem('a\u2066b')).toBe('BIDI_OVERRIDE');
  expect(problem('')).toBe('EMPTY');
  expect(problem(' \u00a0\u200b\u2060 ')).toBe('EMPTY');
  expect(problem('Żoliborz')).toBeNull();
});

test('textProblem counts characters as PostgreSQL does, not UTF-16 units', () => {
  expect(textProblem('😀'.repeat(10), { max: 10 })).toBeNull();
  expect(textProblem('😀'.repeat(11), { max: 10 })).toBe('TOO_LONG');
  expect(textProblem('a'.repeat(11), { max: 10 })).toBe('TOO_LONG');
  expect(textProblem('a'.repeat(1_000_000), { max: 10 })).toBe('TOO_LONG');
});

test('pluralPl gives the noun form that fits the number', () => {
  const form = (n: number) => pluralPl(n, 'wydarzenie', 'wydarzenia', 'wydarzeń');
  expect([1].map(form)).toEqual(['wydarzenie']);
  expect(new Set([2, 3, 4, 22, 34, 102].map(form))).toEqual(new Set(['wydarzenia']));
  expect(new Set([0, 5, 11, 12, 13, 14, 21, 38, 112, 1000].map(form))).toEqual(new Set(['wydarzeń']));
});
