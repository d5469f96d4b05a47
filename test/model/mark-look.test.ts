// The palettes of marks, seen as readers with each kind of colour vision see them.
import { describe, expect, test } from 'vitest';
import { PALETTES } from '@/lib/model/mark-look';

type Rgb = [number, number, number];

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
 * severity 1.0, on linear sRGB.
 */
const VISION: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  common: [
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

const linear = (colour: string): Rgb => {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};
const times = (matrix: readonly [Rgb, Rgb, Rgb], [r, g, b]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Rgb, b: Rgb) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Ottosson's Oklab (2020): equal distances look about equally far apart; .02 is hardly to be seen. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const apart = (a: Rgb, b: Rgb) => Math.hypot(...oklab(a).map((value, i) => value - (oklab(b)[i] ?? 0)));

describe.each(Object.keys(VISION))('with %s', (kind) => {
  const seen = (colour: string) => {
    const matrix = VISION[kind];
    if (!matrix) throw new Error(`No such vision: ${kind}`);
    return times(matrix, linear(colour));
  };

  test.each(['blue', 'green'] as const)('in %s, named and anonymous are told apart', (name) => {
    const { named, anonymous } = PALETTES[name];
    expect(apart(seen(named), seen(anonymous))).toBeGreaterThan(0.1);
  });

  test.each(Object.entries(PALETTES))(
    'each colour of %s stands out from white and from near black',
    (_, palette) => {
      for (const colour of Object.values(palette)) {
        expect(contrast(seen(colour), seen('#ffffff')), colour).toBeGreaterThanOrEqual(3);
        expect(contrast(seen(colour), seen('#111111')), colour).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
