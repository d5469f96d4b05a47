// The keys that stand for our commands now; the reader may have changed them in the browser.
import { browser } from './api';

/** Not in Chrome, whose own page for them has an address that an extension may open. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Opens the place where the browser lets the reader change them; null where there is none, as on a phone. */
export function keySettingsOpener(): (() => void) | null {
  const commands = browser.commands as (typeof browser.commands & FirefoxCommands) | undefined;
  if (!commands) return null;
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  return import.meta.env.FIREFOX ? null : () => void browser.tabs.create({ url: CHROME_PAGE });
}

/** Keys by command; a command without a key has an empty one. Empty where the browser has no such commands. */
export async function commandKeys(): Promise<Record<string, string>> {
  const commands = browser.commands as typeof browser.commands | undefined;
  const all = (await commands?.getAll()) ?? [];
  return Object.fromEntries(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}
