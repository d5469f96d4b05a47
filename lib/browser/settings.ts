// What the reader chose, kept in the browser's own storage on this device.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../model';

export interface Settings {
  /** Which classes of claim are marked on the page. */
  marked: AttributionClass[];
}

const KEY = 'settings';
const DEFAULTS: Settings = { marked: ['named', 'anonymous', 'unspecified'] };
const SettingsShape: v.GenericSchema<unknown, Settings> = v.object({
  marked: v.array(v.picklist(ATTRIBUTION_CLASSES)),
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
