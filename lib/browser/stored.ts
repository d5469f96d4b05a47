// What lies in the browser's storage on this device changes in whichever window it is changed.
import { browser } from './api';

/** Calls back with the new value whenever what lies under `key` changes; unchecked, as it came. Returns its undo. */
export function onStored(key: string, onChange: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) onChange(changes[key].newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
