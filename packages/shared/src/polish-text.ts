const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const FOREIGN_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Text for comparison: lower case, no diacritics (ł is l), no zero-width or direction marks, and everything
 * that is neither letter nor digit (quotes, hyphens, punctuation, spaces of every width) replaced by one
 * space. Trimmed.
 */
export function foldText(text: string): string {
  return (
    text
      .replace(/\p{Cf}/gu, '')
      .normalize('NFKD')
      .toLowerCase()
      // Lower case can produce a letter and a combining mark (İ), so decompose again.
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(FOREIGN_LETTER, (letter) => LETTERS[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

const polish = new Intl.Collator('pl');

/**
 * Polish order: ą after a, ł after l, case and diacritics last. Negative, 0 or positive, as `sort` expects.
 */
export function comparePolish(a: string, b: string): number {
  return polish.compare(a, b);
}

/**
 * Text as we store it: NFC, trimmed, inner white space collapsed to one space. With `multiline`, line breaks
 * stay (as `\n`, at most one empty line between paragraphs) and each line is cleaned.
 */
export function cleanText(text: string, { multiline = false }: { multiline?: boolean } = {}): string {
  const composed = text.normalize('NFC');
  if (!multiline) return composed.replace(/\s+/gu, ' ').trim();
  const lines = composed.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

export type TextProblem = 'NUL' | 'LONE_SURROGATE' | 'CONTROL' | 'BIDI_OVERRIDE' | 'TOO_LONG' | 'EMPTY';

/**
 * Why a text (already cleaned) cannot be stored, or null. PostgreSQL cannot store NUL and half a surrogate
 * pair; control characters and bidirectional overrides (UAX #9) make a text look different from its content.
 * EMPTY means that no character is visible.
 * @param max the greatest length, in code points, as PostgreSQL counts
 * @param multiline whether line breaks and tabs are allowed
 */
export function textProblem(
  text: string,
  { max, multiline = false }: { max: number; multiline?: boolean },
): TextProblem | null {
  if (text.includes('\0')) return 'NUL';
  if (/\p{Cs}/u.test(text)) return 'LONE_SURROGATE';
  if (/\p{Cc}/u.test(multiline ? text.replace(/[\n\r\t]/gu, '') : text)) return 'CONTROL';
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(text)) return 'BIDI_OVERRIDE';
  if (/^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text)) return 'EMPTY';
  // A code point takes at most two units, so a text longer than this need not be counted.
  return text.length > max * 2 || [...text].length > max ? 'TOO_LONG' : null;
}

const plural = new Intl.PluralRules('pl');

/**
 * The form of a noun that goes with a whole number: 1 wydarzenie, 2 wydarzenia, 5 wydarzeń (CLDR rules for
 * Polish).
 */
export function pluralPl(n: number, one: string, few: string, many: string): string {
  const form = plural.select(n);
  return form === 'one' ? one : form === 'few' ? few : many;
}
