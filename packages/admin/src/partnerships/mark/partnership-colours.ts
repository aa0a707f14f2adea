export interface Colour {
  /** For light backgrounds; this value is stored. */
  readonly light: string;
  /** For dark backgrounds. */
  readonly dark: string;
}

/**
 * The palette of partnerships. Each colour has a contrast of at least 4.5 : 1 with its background, and any
 * two can be told apart with three kinds of colour blindness (tested in partnership-colours.test.ts).
 */
export const PALETTE = {
  BLUE: { light: '#1F6FD1', dark: '#8EC1FF' },
  ORANGE: { light: '#B35900', dark: '#FFC27A' },
  PURPLE: { light: '#5B1A73', dark: '#B573DB' },
  GREEN: { light: '#00734D', dark: '#25A777' },
  TEAL: { light: '#185858', dark: '#3FE0E0' },
  PINK: { light: '#D0157F', dark: '#F880B8' },
  RED: { light: '#7A1020', dark: '#F84828' },
} as const satisfies Record<string, Colour>;

/** The colour of joint events of several partnerships; no partnership may use it as its own. */
export const JOINT_COLOUR: Colour = { light: '#333B45', dark: '#F4F6F8' };

/** The dark-background variant of a colour; colours outside the palette are lightened. */
export function darkOf(colour: string): string {
  const known = [...Object.values(PALETTE), JOINT_COLOUR].find(({ light }) => isSameColour(light, colour));
  return known?.dark ?? `color-mix(in oklab, ${colour} 45%, white)`;
}

export function isSameColour(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
