const ROMAN = /^(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/**
 * Whether a folded word reads as a Roman numeral up to 99, and nothing more likely: two letters or more, and
 * not "li", the beginning of "liceum".
 */
export function isRomanNumeral(word: string): boolean {
  return word.length >= 2 && word !== 'li' && ROMAN.test(word);
}

/** The value of a Roman numeral up to 99 in lower case, single letters too; null for any other word. */
export function romanValue(word: string): number | null {
  if (word === '' || !ROMAN.test(word)) return null;
  const digits = [...word].map((letter) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** The Roman numeral of 1–99, in lower case; null for other numbers, which names do not write that way. */
export function romanNumeral(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  return `${TENS[Math.floor(value / 10)]}${UNITS[value % 10]}`;
}
