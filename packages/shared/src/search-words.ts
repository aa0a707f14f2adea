import { figuresOf, initialsOf, meantBy, telephoneOf, wordsOf } from './name-words.js';
import { stems } from './polish-stems.js';

/**
 * Marks of a lexeme: `=` a stem; `~` initials, or a word that a short form stands for, and its stems. A word or number of the name itself
 * has none. Folding removes both characters, so no reader can type one.
 */
export const STEM = '=';
export const MEANT = '~';

/** A slip of the finger is forgiven in Latin words of so many letters, in the query or in the name. */
const LEAST_FORGIVEN = 5;
const MOST_FORGIVEN = 40;

/** The lexemes by which a thing with these names is found: sorted, each once. They are stored with it. */
export function searchLexemes(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const name of names) {
    const telephone = telephoneOf(name);
    if (telephone !== null) found.add(telephone);
    const words = wordsOf(name);
    const meant = meantBy(words);
    for (const word of [...words, ...figuresOf(name, words)]) found.add(word);
    for (const word of initialsOf(name)) found.add(MEANT + word);
    for (const word of words) for (const stem of stems(word)) if (stem !== word) found.add(STEM + stem);
    for (const word of meant) for (const stem of stems(word)) found.add(MEANT + stem);
  }
  return [...found].sort();
}

/** The lexemes as PostgreSQL reads a tsvector. None has a quote or a backslash in it. */
export function searchVector(names: readonly (string | null)[]): string {
  const lexemes = searchLexemes(names.filter((name) => name !== null));
  return lexemes.map((lexeme) => `'${lexeme}'`).join(' ');
}

/**
 * The word itself and with one letter left out. Two words that share a slip differ by one letter that is wrong, missing, too much or in
 * another place. The last letter of a stem stays: another end is another ending, not a slip. A shorter word stands for itself alone, so
 * it meets those that are a letter longer.
 * @param lexeme a word, or a stem with its mark
 * @returns none where nothing is forgiven: words that are short or meant, numbers, other scripts
 */
export function slipsOf(lexeme: string): readonly string[] {
  const isStem = lexeme.startsWith(STEM);
  const word = isStem ? lexeme.slice(1) : lexeme;
  const { length } = word;
  if (length < LEAST_FORGIVEN - 1 || length > MOST_FORGIVEN || !/^[a-z]+$/.test(word)) return [];
  if (length < LEAST_FORGIVEN) return [word];
  const removable = isStem ? length - 1 : length;
  return [
    ...new Set([word, ...Array.from({ length: removable }, (_, i) => word.slice(0, i) + word.slice(i + 1))]),
  ];
}
