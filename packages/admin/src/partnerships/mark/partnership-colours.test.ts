import { darkOf, JOINT_COLOUR, PALETTE } from './partnership-colours.js';

type Triple = readonly [number, number, number];

const linear = (colour: string) =>
  [1, 3, 5].map((i) => {
    const part = parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

const dot = ([a, b, c]: Triple, [x, y, z]: Triple) => a * x + b * y + c * z;
const times = (matrix: readonly Triple[], v: Triple) => matrix.map((row) => dot(row, v)) as unknown as Triple;

/** The contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => dot([0.2126, 0.7152, 0.0722], linear(colour));
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Full colour vision, and simulated colour blindness (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  'every cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Converts to Oklab (Ottosson 2020), in which distances correspond roughly to perceived differences. */
function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function distance(a: string, b: string, eye: readonly Triple[]): number {
  const seen = (colour: string) =>
    oklab(times(eye, linear(colour)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple);
  const [p, q] = [seen(a), seen(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const all = [...Object.values(PALETTE), JOINT_COLOUR];
const GROUNDS = { light: ['#ffffff', '#fbfaf7'], dark: ['#1f2023', '#161719'] } as const;

describe.each(['light', 'dark'] as const)('the palette on a %s background', (theme) => {
  it.each(all)('the colour $light has a contrast of at least 4.5 : 1', (colour) => {
    for (const ground of GROUNDS[theme]) expect(contrast(colour[theme], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(EYES))('any two colours can be told apart with %s', (_, eye) => {
    const distances = all.flatMap((a, i) => all.slice(0, i).map((b) => distance(a[theme], b[theme], eye)));
    expect(Math.min(...distances)).toBeGreaterThan(0.06);
  });
});

describe('the dark variant of a colour', () => {
  it('comes from the palette, whatever the case of the letters', () => {
    expect(darkOf('#1f6fd1')).toBe('#8EC1FF');
    expect(darkOf(JOINT_COLOUR.light)).toBe(JOINT_COLOUR.dark);
  });

  it('is a lighter mix for a colour outside the palette', () => {
    expect(darkOf('#123456')).toBe('color-mix(in oklab, #123456 45%, white)');
  });
});
