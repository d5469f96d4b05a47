// Files that come with the extension.
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
