// How marks look, on a page and in the samples of our own. Line style says the same as colour; tints let the page's
// own text and ground show through.
import type { AttributionClass } from '../model';

/** As #rrggbb. */
export type Colours = Readonly<Record<AttributionClass, string>>;

/** Lines alone; lines with tinted attributions; both tinted. */
export const STRENGTHS = ['line', 'words', 'tint'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface MarkLook {
  colours: Colours;
  strength: Strength;
}

/**
 * Colours that readers with any kind of colour vision tell apart, each at 3:1 or more on white and on #111 alike:
 * blue, vermilion and green from the palette of Okabe and Ito (2008); the third palette by line alone.
 */
export const PALETTES = {
  blue: { named: '#0072b2', anonymous: '#d55e00', unspecified: '#767676', unattributed: '#767676' },
  green: { named: '#009e73', anonymous: '#b05cd6', unspecified: '#767676', unattributed: '#767676' },
  ink: { named: '#767676', anonymous: '#767676', unspecified: '#767676', unattributed: '#767676' },
} as const satisfies Record<string, Colours>;
export const PALETTE_NAMES = ['blue', 'green', 'ink', 'own'] as const;
export type Palette = (typeof PALETTE_NAMES)[number];

/** The share of colour in the tint of the content and of the attribution, in per cent. */
export const TINTS = { line: [0, 0], words: [0, 18], tint: [10, 28] } as const;

export const LINES: Readonly<Record<AttributionClass, string>> = {
  named: 'underline solid 2px',
  anonymous: 'underline dashed 2px',
  unspecified: 'underline dotted 2px',
  unattributed: 'underline double 1px',
};

/**
 * Moved a little towards the text around it: lighter on a dark ground, deeper on a light one, whichever it is.
 * @example toned('#0072b2') // 'color-mix(in oklab, #0072b2 72%, currentColor)'
 */
export const toned = (colour: string): string => `color-mix(in oklab, ${colour} 72%, currentColor)`;

export const tinted = (colour: string, share: number): string =>
  share === 0 ? 'transparent' : `color-mix(in oklab, ${toned(colour)} ${share}%, transparent)`;
