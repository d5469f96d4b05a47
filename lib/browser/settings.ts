// What the reader chose, kept in the browser's own storage on this device.
import * as v from 'valibot';
import { browser } from './api';
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../model';

type Colours = Record<AttributionClass, string>;

/**
 * Colours that readers with any kind of colour vision tell apart, each at 3:1 or more on white and on #111 alike:
 * the first two from the palette of Okabe and Ito (2008), the third by lightness and line alone.
 */
export const PALETTES = {
  blue: { named: '#0072b2', anonymous: '#d55e00', unspecified: '#767676', unattributed: '#767676' },
  green: { named: '#009e73', anonymous: '#cc79a7', unspecified: '#767676', unattributed: '#767676' },
  ink: { named: '#767676', anonymous: '#767676', unspecified: '#767676', unattributed: '#767676' },
} as const satisfies Record<string, Colours>;
export const PALETTE_NAMES = ['blue', 'green', 'ink', 'own'] as const;
export const STRENGTHS = ['line', 'words', 'tint'] as const;

export interface Settings {
  /** Which classes of claim are marked on the page. */
  marked: AttributionClass[];
  palette: (typeof PALETTE_NAMES)[number];
  /** The reader's own colours, as #rrggbb. */
  own: Colours;
  /** Lines alone; lines with tinted attributions; both tinted. */
  strength: (typeof STRENGTHS)[number];
  /** Whether the toolbar button counts the claims on sites that are on. */
  badge: boolean;
}

const KEY = 'settings';
export const DEFAULTS: Settings = {
  marked: ['named', 'anonymous', 'unspecified'],
  palette: 'blue',
  own: PALETTES.blue,
  strength: 'words',
  badge: false,
};

const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const SettingsShape: v.GenericSchema<unknown, Settings> = v.object({
  marked: v.array(v.picklist(ATTRIBUTION_CLASSES)),
  palette: v.optional(v.picklist(PALETTE_NAMES), DEFAULTS.palette),
  own: v.optional(
    v.object({ named: Colour, anonymous: Colour, unspecified: Colour, unattributed: Colour }),
    DEFAULTS.own,
  ),
  strength: v.optional(v.picklist(STRENGTHS), DEFAULTS.strength),
  badge: v.optional(v.boolean(), DEFAULTS.badge),
});

/** How marks look under these settings. */
export const markLook = ({ palette, own, strength }: Pick<Settings, 'palette' | 'own' | 'strength'>) => ({
  colours: palette === 'own' ? own : PALETTES[palette],
  strength,
});

/** Anything unreadable counts as never set: a damaged store must not leave the reader without marks. */
const parse = (stored: unknown): Settings => {
  const result = v.safeParse(SettingsShape, stored);
  return result.success ? result.output : DEFAULTS;
};

export async function loadSettings(): Promise<Settings> {
  try {
    return parse((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** @throws when the browser's storage is full or gone; the caller says so. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back whenever the settings change, in whichever window. Returns its undo. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(parse(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
