/**
 * The checked palette of partnerships: each colour with the one that stands for it on a dark ground. Contrast with either ground is
 * at least 4.5 : 1, and they were told apart under three kinds of colour blindness.
 */
const PALETTE: readonly (readonly [light: string, dark: string])[] = [
  ['#1F6FD1', '#8EC1FF'],
  ['#B35900', '#FFC27A'],
  ['#5B1A73', '#B573DB'],
  ['#00734D', '#25A777'],
  ['#333B45', '#F4F6F8'],
];

/** What stands for a colour on a dark ground; a colour of one's own is lightened. */
export function darkOf(colour: string): string {
  const known = PALETTE.find(([light]) => light.toLowerCase() === colour.toLowerCase());
  return known ? known[1] : `color-mix(in oklab, ${colour} 45%, white)`;
}
