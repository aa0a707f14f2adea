import { foldText } from './polish-text.js';
import { isRomanNumeral, romanNumeral, romanValue } from './roman-numerals.js';
import { shortFormsOf } from './short-forms.js';

/** Words that people write or omit at will: neither names nor queries contain them. */
const DROPPED = new Set(['nr', 'numer', 'im', 'imienia']);
/** Words that a query must match only if it has no other words. */
const LITTLE = new Set(['a', 'dla', 'do', 'i', 'na', 'o', 'od', 'oraz', 'przy', 'ul', 'w', 'we', 'z', 'ze']);
/**
 * Words that end the part of an institution's name that people abbreviate to initials: „Ośrodek Pomocy
 * Społecznej Dzielnicy …”.
 */
const AFTER_HEAD = new Set(['dla', 'przy', 'w', 'we', 'na', 'dzielnicy', 'm', 'st']);
const MAX_INITIALS = 8;

/**
 * Folded words without those that one omits at will; "sp267" is two, "1a" is one, and a company's "sp. z
 * o.o." one that is no school. Each emoji is a word.
 */
export function wordsOf(text: string): string[] {
  const split = foldText(text).replace(/(?<=\p{L}{2})(?=\p{N})|(?<=\p{N})(?=\p{L}{3})/gu, ' ');
  const folded = ` ${split} `.replace(/ sp(?:olka)? z ?o ?o(?= )/gu, ' zoo').trim();
  const words = folded.split(' ').filter((word) => word !== '' && !DROPPED.has(word));
  return [...words, ...(text.match(EMOJI) ?? [])];
}

/**
 * A telephone number without its country code, as one word, however it is grouped; null for any other text, also for years.
 */
export function telephoneOf(text: string): string | null {
  const number = text.normalize('NFKC').trim();
  if (!/^\+?[\d\s().\p{Pd}]+$/u.test(number) || /^\d{4}(\D+\d{4})+$/.test(number)) return null;
  const digits = number.replace(/\D/g, '').replace(number.startsWith('+') ? /^48/ : /^0048/, '');
  return digits.length >= LEAST_TELEPHONE ? digits : null;
}

/** Whether a number is so long that it can only be a telephone's, which people may not have typed to its end. */
export function isTelephone(word: string): boolean {
  return /^\d+$/.test(word) && word.length >= LEAST_TELEPHONE;
}

const LEAST_TELEPHONE = 7;

/**
 * What short forms among the words stand for, and the short forms of what is written out. A company is found by the „sp.” of its „sp. z
 * o.o.” unless a number could make a school of it.
 */
export function meantBy(words: readonly string[]): string[] {
  const company = words.includes('zoo') && !words.some(isNumber) ? ['sp', 'spolka'] : [];
  return [...shortFormsOf(words), ...company].filter((word) => !words.includes(word));
}

const EMOJI = /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}/gu;

/** Whether a query must match the word although it has others. In "I LO" the first word is a numeral; a later "i" is the conjunction. */
export function isSignificant(word: string, index: number): boolean {
  return !LITTLE.has(word) || (word === 'i' && index === 0);
}

/** Whether a word of a query is a number, which finds only the same number: "55" does not find 155. */
export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word) || word === 'i' || isRomanNumeral(word);
}

/** The numbers of a name in Arabic figures if it has them in Roman, and the other way round. */
export function figuresOf(name: string, words: readonly string[]): string[] {
  return [
    ...words.filter(isRomanNumeral).map(arabic),
    ...loneRomanNumerals(name).map(arabic),
    ...words.filter((word) => /^\d{1,2}$/.test(word)).map((word) => romanNumeral(Number(word)) ?? ''),
  ].filter((figure) => figure !== '');
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
export function initialsOf(name: string): string[] {
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
