// The colours that marks may have.
import type { AttributionClass } from '../model';

export type Colours = Record<AttributionClass, string>;

/**
 * Colours that readers with any kind of colour vision tell apart, each at 3:1 or more on white and on #111 alike:
 * blue, vermilion and green from the palette of Okabe and Ito (2008); the third palette by line alone.
 */
export const PALETTES = {
  blue: { named: '#0072b2', anonymous: '#d55e00', unspecified: '#767676', unattributed: '#767676' },
  green: { named: '#009e73', anonymous: '#b05cd6', unspecified: '#767676', unattributed: '#767676' },
  ink: { named: '#767676', anonymous: '#767676', unspecified: '#767676', unattributed: '#767676' },
} as const satisfies Record<string, Colours>;
