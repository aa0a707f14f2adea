import type { SearchQuestion, Term, WordQuestion } from './search-question.js';
import { slipsOf } from './search-words.js';

/**
 * How well a query finds a thing: 0 every word as it is typed; 1 in another form, by its short form or initials; 2 despite a slip of the
 * finger or two words written as one; 3 without a spare word, or with a word that was split.
 */
export type SearchGrade = 0 | 1 | 2 | 3;

/** Whether a match of this grade is one of the words that were typed, and no guess. */
export function isExact(grade: SearchGrade): boolean {
  return grade <= 1;
}

/** The grade that the database gives to a row with these lexemes; null if the question does not find it. */
export function gradeOfLexemes(
  lexemes: readonly string[],
  question: SearchQuestion | null,
): SearchGrade | null {
  if (!question) return null;
  const matches = matcherOf(lexemes);
  if (question.typed.every(matches)) return 0;
  if (question.stems.every(matches)) return 1;
  const isSlipOf = (slips: readonly string[]) =>
    slips.length > 0 && lexemes.some((lexeme) => slipsOf(lexeme).some((slip) => slips.includes(slip)));
  if (question.forgiving.every((word, i) => matches(word) || isSlipOf(question.slips[i] ?? []))) return 2;
  return question.others.some((words) => words.every(matches)) ? 3 : null;
}

function matcherOf(lexemes: readonly string[]) {
  const has = ({ lexeme, isBeginning }: Term) =>
    lexemes.some((each) => each === lexeme || (isBeginning && each.startsWith(lexeme)));
  return ({ anyOf }: WordQuestion) => anyOf.some((all) => all.every(has));
}
