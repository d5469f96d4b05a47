// A throw-away Chromium profile in which the extension's button stands in the toolbar: from behind the puzzle piece,
// Chromium first moves it out for a quarter of a second before it opens the popup.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ChromiumProfile {
  folder: string;
  undo(): Promise<void>;
}

export async function makeChromiumProfile(extension: string): Promise<ChromiumProfile> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-profile-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { extensions: { pinned_extensions: [unpackedId(await realpath(extension))] } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return { folder, undo: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Chromium's id of an unpacked extension: the path's SHA-256, its first 16 bytes spelt in the letters a to p. */
function unpackedId(path: string): string {
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16))).join('');
}
