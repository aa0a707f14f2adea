import { plainText } from '@partnerstwa/shared/typed/date-words';

/** A part of a text, and whether it matches the typed text. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Splits a text into parts and marks those in which a word starts with a typed word: “maj” in “maju”, “szk”
 * in “Szkoła”. Diacritics and Polish endings may differ: “maja” marks “maj” in “maj 2027”.
 */
export function matchedParts(text: string, typed: string): readonly TextPart[] {
  const words = plainText(typed).match(WORDS) ?? [];
  const parts: TextPart[] = [];
  for (const piece of text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []) {
    const letters = [...piece];
    const plain = letters.map(plainText).join('');
    const isSpelt = plain.length === letters.length;
    const length = isSpelt ? Math.max(0, ...words.map((word) => matchedLength(plain, word))) : 0;
    if (length > 0) parts.push({ text: letters.slice(0, length).join(''), isMatch: true });
    if (length < letters.length) parts.push({ text: letters.slice(length).join(''), isMatch: false });
  }
  return parts;
}

const WORDS = /[\p{L}\p{N}]+/gu;
/** The longest ending of a Polish word, in letters: “grudnia”, “Zatrasiem”. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

function matchedLength(word: string, typed: string): number {
  if (word.startsWith(typed)) return typed.length;
  let length = 0;
  while (length < word.length && word[length] === typed[length]) length += 1;
  const isStem = length >= SHORTEST_STEM && typed.length - length <= LONGEST_ENDING && !/\d/.test(typed);
  return isStem && word.length - length <= LONGEST_ENDING ? length : 0;
}
