// What lies in the browser's storage changes in whichever window it is changed.
import { browser } from './api';

/** Calls back with the new value whenever what lies under `key` changes; unchecked, as it came. Returns its undo. */
export function onStored(
  key: string,
  onChange: (value: unknown) => void,
  area: 'local' | 'session' = 'local',
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    if (changed === area && changes[key]) onChange(changes[key].newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
