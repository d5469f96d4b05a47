// What the reader chose, kept in the browser's own storage on this device.
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../model';
import {
  PALETTE_NAMES,
  PALETTES,
  STRENGTHS,
  type Colours,
  type MarkLook,
  type Palette,
  type Strength,
} from '../model/mark-look';
import { storedValue } from './stored';

export interface Settings {
  /** Which classes of claim are marked on the page. */
  marked: AttributionClass[];
  palette: Palette;
  /** The reader's own colours, as #rrggbb. */
  own: Colours;
  strength: Strength;
  /** Whether the toolbar button counts the claims on sites that are on. */
  badge: boolean;
}

export const DEFAULTS: Settings = {
  marked: ['named', 'anonymous', 'unspecified'],
  palette: 'blue',
  own: PALETTES.blue,
  strength: 'words',
  badge: false,
};

/** How marks look under these settings. */
export const markLook = ({ palette, own, strength }: Omit<Settings, 'marked' | 'badge'>): MarkLook => ({
  colours: palette === 'own' ? own : PALETTES[palette],
  strength,
});

const COLOUR = /^#[0-9a-f]{6}$/i;
const oneOf = <T>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

function parseColours(value: Record<string, unknown> | null | undefined): Colours | undefined {
  const colours = ATTRIBUTION_CLASSES.map((name) => [name, value?.[name]] as const);
  return colours.every(([, colour]) => typeof colour === 'string' && COLOUR.test(colour))
    ? (Object.fromEntries(colours) as Colours)
    : undefined;
}

/**
 * Each part that is unreadable counts as never set: a damaged store must not leave the reader without marks.
 * By hand, since every marked page carries it.
 */
function parse(stored: unknown): Settings {
  const { marked, palette, own, strength, badge } = (stored ?? {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    marked: Array.isArray(marked)
      ? ATTRIBUTION_CLASSES.filter((name) => marked.includes(name))
      : DEFAULTS.marked,
    palette: oneOf(PALETTE_NAMES, palette) ?? DEFAULTS.palette,
    own: parseColours(own as Record<string, unknown> | null | undefined) ?? DEFAULTS.own,
    strength: oneOf(STRENGTHS, strength) ?? DEFAULTS.strength,
    badge: typeof badge === 'boolean' ? badge : DEFAULTS.badge,
  };
}

const stored = storedValue('settings', parse, DEFAULTS);
export const { get: loadSettings, watch: watchSettings } = stored;

/** Changes some of them. @throws when the browser's storage is full or gone; the caller says so. */
export const changeSettings = (changed: Partial<Settings>): Promise<void> =>
  stored.change((now) => ({ ...now, ...changed }));
