import { figuresOf, initialsOf, wordsOf } from './name-words.js';
import { cleanText } from './polish-text.js';
import { gradeOfLexemes, type SearchGrade } from './search-grade.js';
import { searchQuestion } from './search-question.js';
import { searchLexemes } from './search-words.js';
import { shortFormsOf } from './short-forms.js';

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
 * Whether two names differ only in spelling: case, diacritics, quotes, hyphens, spaces, punctuation, "nr",
 * "im.", the order of words. Names of different words are different („Zarząd” and „Urząd Dzielnicy”), and so
 * is a short form.
 */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => wordsOf(name).sort().join(' '));
  return first === '' && second === '' ? cleanText(a) === cleanText(b) : first === second;
}

/** A text that is equal for names that differ only in spelling, numerals or short forms. */
export function nameKey(name: string): string {
  const words = wordsOf(name);
  const all = new Set([...words, ...figuresOf(name, words), ...shortFormsOf(words), ...initialsOf(name)]);
  return all.size === 0 ? ' ' : ` ${[...all].join(' ')} `;
}
