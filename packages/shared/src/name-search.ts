import { wordsOf } from './name-words.js';
import { cleanText } from './polish-text.js';
import { gradeOfLexemes, type SearchGrade } from './search-grade.js';
import { searchQuestion } from './search-question.js';
import { searchLexemes } from './search-words.js';

/**
 * How well a query finds a thing with these names, as the database grades it, for the few that are already in memory; null if it does not
 * find them.
 */
export function gradeOf(names: readonly string[], query: string): SearchGrade | null {
  return gradeOfLexemes(searchLexemes(names), searchQuestion(query));
}

/** Whether a query finds a name. */
export function isFoundBy(name: string, query: string): boolean {
  return gradeOf([name], query) !== null;
}

/**
 * A text that is equal for names that differ only in spelling: case, diacritics, quotes, hyphens, spaces, punctuation,
 * "nr", "im.", the order of words. Names of different words are different („Zarząd” and „Urząd Dzielnicy”), and so are
 * a short form, other numbers („Sesja 3” and „Sesja 3-3”) and other symbols („Klub 50” and „Klub 50+”).
 */
export function nameKey(name: string): string {
  const joined = name.match(JOINED_FIGURES) ?? [];
  const words = [
    ...wordsOf(name.replace(JOINED_FIGURES, ' ')),
    ...joined.map((figures) => figures.replace(/\s/gu, '').replace(/\p{Pd}/gu, '-')),
  ];
  const symbols = name.match(SYMBOLS) ?? [];
  if (words.length + symbols.length === 0) return cleanText(name).toLowerCase();
  // Several numbers mean something else in another order; words hardly ever do.
  const isOrdered = words.filter((word) => /^\p{N}/u.test(word)).length > 1;
  return [...(isOrdered ? words : words.sort()), ...symbols].join(' ');
}

/** „3-5” and „3/5” are different numbers. */
const JOINED_FIGURES = /\p{Nd}+(?:\s*[\p{Pd}/.,:]\s*\p{Nd}+)+/gu;
/** Signs that people read aloud: „60+”. */
const SYMBOLS = /[+=%&#@*§°$€£]/gu;

/** Whether two names differ only in spelling, as {@link nameKey} says. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
