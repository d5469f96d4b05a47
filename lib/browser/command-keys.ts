// The keys that stand for our commands now; the reader may have changed them in the browser.
import { browser } from './api';

/** Keys by command; a command without a key has an empty one. Empty where the browser has no such commands. */
export async function commandKeys(): Promise<Record<string, string>> {
  const commands = browser.commands as typeof browser.commands | undefined;
  const all = (await commands?.getAll()) ?? [];
  return Object.fromEntries(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}
