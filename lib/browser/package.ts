// The extension's own package: its files, and what is done once it is installed.
import { browser } from './api';

/**
 * The bytes of a packaged file. Nothing leaves the device: the address is the extension's own.
 * @throws when the package lacks the file
 */
export async function packagedFile(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`The package lacks ${path}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** In the background: opens the welcome page, once. */
export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
