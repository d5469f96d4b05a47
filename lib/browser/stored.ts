// One value in the browser's storage on this device, shared by all contexts of the extension.
import type { Check } from '../schemas/check';
import { browser } from './api';

/** Session storage outlives the popup and a stopped background, and is gone with the browser. */
type Area = 'local' | 'session';

export interface StoredValue<T> {
  /** What is stored; the fallback where there is nothing readable. Never rejects. */
  get: () => Promise<T>;
  /**
   * Stores what `changed` makes of the present value, one change after another in whichever context. To be called in
   * pages of the extension and in the background alone: a script in a website has locks of that website only.
   * @throws when the storage is full or gone
   */
  change: (changed: (now: T) => T) => Promise<void>;
  /** Calls back with the new value whenever it changes, in whichever context. Returns its undo. */
  watch: (onChange: (value: T) => void) => () => void;
}

/** The claims called wrong. The agent needs no more of them than to hear that they have changed. */
export const WRONG_CLAIMS = 'wrong';

/**
 * @param check what comes out of the storage: anything may lie there
 * @example const sites = storedValue('sites', checkBy(v.array(v.string())), []);
 */
export function storedValue<T>(
  key: string,
  check: Check<T>,
  fallback: T,
  area: Area = 'local',
): StoredValue<T> {
  const get = async () => {
    try {
      return check((await browser.storage[area].get(key))[key]) ?? fallback;
    } catch {
      return fallback;
    }
  };
  return {
    get,
    change: (changed) =>
      navigator.locks.request(`stored ${key}`, async () => {
        await browser.storage[area].set({ [key]: changed(await get()) });
      }),
    watch: (onChange) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, where: string) => {
        if (where === area && changes[key]) onChange(check(changes[key].newValue) ?? fallback);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
