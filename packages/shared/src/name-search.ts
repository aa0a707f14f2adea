import { cleanText, foldText } from './polish-text.js';
import { isRomanNumeral, romanNumeral, romanValue } from './roman-numerals.js';
import { shortFormsOf } from './short-forms.js';

/** Words that people write or omit at will: neither keys nor queries contain them. */
const DROPPED = new Set(['nr', 'numer', 'im', 'imienia']);
/** Words that a query must match only if it has no other words. Keys contain them. */
const LITTLE = new Set(['a', 'dla', 'do', 'i', 'na', 'o', 'od', 'oraz', 'przy', 'ul', 'w', 'we', 'z', 'ze']);
/**
 * Words that end the part of an institution's name that people abbreviate to initials: „Ośrodek Pomocy
 * Społecznej Dzielnicy …”.
 */
const AFTER_HEAD = new Set(['dla', 'przy', 'w', 'we', 'na', 'dzielnicy', 'm', 'st']);
const MAX_WORDS = 8;
const MAX_INITIALS = 8;

/**
 * The search key of a name: its folded words, its numbers in Arabic and Roman figures, its short or full
 * form, its initials. One string that begins and ends with a space, words separated by one: `% word%` finds
 * the beginning of a word, `% 55 %` a whole word. Store it with the name and match it against {@link
 * searchPatterns}.
 */
export function searchKey(name: string): string {
  const words = wordsOf(name);
  const figures = [
    ...words.filter(isRomanNumeral).map(arabic),
    ...loneRomanNumerals(name).map(arabic),
    ...words.filter((word) => /^\d{1,2}$/.test(word)).map((word) => romanNumeral(Number(word)) ?? ''),
  ];
  const all = new Set([...words, ...figures, ...shortFormsOf(words), ...initialsOf(name)]);
  all.delete('');
  return all.size === 0 ? ' ' : ` ${[...all].join(' ')} `;
}

/**
 * The LIKE patterns that must all match a {@link searchKey}: each word as the beginning of a word, in any
 * order, and each number as a whole ("55" does not find 155). No `%`, `_` or `\` that the reader typed gets
 * into them: folding leaves only letters and digits.
 * @returns at most 8 patterns; none if the query contains nothing searchable
 */
export function searchPatterns(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  // In "I LO" the first word is a numeral; a later "i" is the conjunction.
  const significant = words.filter((word, index) => !LITTLE.has(word) || (word === 'i' && index === 0));
  return (significant.length > 0 ? significant : words)
    .slice(0, MAX_WORDS)
    .map((word) =>
      /^\p{N}/u.test(word) || word === 'i' || isRomanNumeral(word) ? `% ${word} %` : `% ${word}%`,
    );
}

/**
 * Whether a query finds a name: the database's test of a stored key, for the few names that are already in
 * memory.
 */
export function isFoundBy(name: string, query: string): boolean {
  const patterns = searchPatterns(query);
  const key = searchKey(name);
  return patterns.length > 0 && patterns.every((pattern) => key.includes(pattern.slice(1, -1)));
}

/**
 * Whether two names differ only in spelling: case, diacritics, quotes, hyphens, spaces, punctuation, "nr",
 * "im.", the order of words. Names of different words are different („Zarząd” and „Urząd Dzielnicy”), and so
 * is a short form.
 */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => wordsOf(name).sort().join(' '));
  return first === '' && second === '' ? cleanText(a) === cleanText(b) : first === second;
}

/**
 * Folded words without those that one leaves out at will; "sp267" is two, "1a" is one, and a company's "sp. z
 * o.o." one that is no school.
 */
function wordsOf(text: string): string[] {
  const split = foldText(text).replace(/(?<=\p{L}{2})(?=\p{N})/gu, ' ');
  const folded = ` ${split} `.replace(/ sp z ?o ?o(?= )/gu, ' zoo').trim();
  return folded.split(' ').filter((word) => word !== '' && !DROPPED.has(word));
}

/** "I", "V" and "X" are numbers if they stand alone in capitals; with a full stop they are an initial. */
function loneRomanNumerals(name: string): string[] {
  const found = name.normalize('NFKC').match(/(?<![\p{L}\p{N}])[IVX](?![\p{L}\p{N}.])/gu) ?? [];
  return found.map((letter) => letter.toLowerCase());
}

function arabic(roman: string): string {
  return String(romanValue(roman) ?? '');
}

/**
 * „Ośrodek Sportu i Rekreacji Żoliborz” gives "osirz" and "osrz", which "osir" and "osr" find as their
 * beginnings.
 */
function initialsOf(name: string): string[] {
  const words = foldText(name).split(' ');
  const start = words.findIndex((word) => !/^\p{N}/u.test(word) && !isRomanNumeral(word));
  const rest = words.slice(Math.max(start, 0));
  const end = rest.findIndex(
    (word) => /^\p{N}/u.test(word) || DROPPED.has(word) || AFTER_HEAD.has(word) || isRomanNumeral(word),
  );
  const head = end === -1 ? rest : rest.slice(0, end);
  const significant = head.filter((word) => !LITTLE.has(word));
  if (significant.length < 2) return [];
  const initials = (part: string[]) => part.slice(0, MAX_INITIALS).map((word) => Array.from(word)[0]);
  return [head, significant].map((part) => initials(part).join(''));
}
