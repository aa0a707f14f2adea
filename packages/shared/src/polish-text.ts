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
 * Text as we store it: NFC, trimmed, white space of every width collapsed to one space, hyphens as `-`, and no
 * invisible characters: two texts that look the same are the same. With `multiline`, line breaks stay (as `\n`,
 * at most one empty line between paragraphs) and each line is cleaned.
 */
export function cleanText(text: string, { multiline = false }: { multiline?: boolean } = {}): string {
  const visible = withoutInvisible(text)
    .replace(/[\u2010\u2011]/gu, '-')
    .normalize('NFC');
  if (!multiline) return collapse(visible);
  const lines = visible.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map(collapse);
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function collapse(line: string): string {
  return line.replace(/[\s\u0085\u2800]+/gu, ' ').trim();
}

/** The invisible parts of an emoji: joiners, a style other than its usual one, and the tags of a flag. */
const PARTS_OF_EMOJI = [
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})/u,
  /(?<=(?!\p{Emoji_Presentation})\p{Extended_Pictographic})\ufe0f/u,
  /(?<=[0-9#*])\ufe0f(?=\u20e3)/u,
  /(?<=\u{1f3f4})[\u{e0030}-\u{e007a}]+\u{e007f}/u,
].map(({ source }) => source);
const INVISIBLE = new RegExp(
  `(${PARTS_OF_EMOJI.join('|')})|[\\p{Default_Ignorable_Code_Point}\\p{Cf}]`,
  'gu',
);

/** Without zero-width characters, soft hyphens and marks of direction, but with those that are part of an emoji. */
function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, (_all, partOfEmoji?: string) => partOfEmoji ?? '');
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
