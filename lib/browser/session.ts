// The articles analysed since the browser was opened, so that the panel can name the ones that share an origin.
// Kept in session storage: it outlives a stopped background, and is gone with the browser.
import { browser } from './api';

const KEY = 'digests';
const MOST = 200;

/**
 * Reads the session's digests, oldest first; `isDigest` guards what comes out of the store.
 * An unreadable store counts as an empty one.
 */
export async function sessionDigests<T>(isDigest: (value: unknown) => value is T): Promise<T[]> {
  try {
    const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isDigest) : [];
  } catch {
    return [];
  }
}

/** Keeps a digest, replacing one of the same id; the oldest leave beyond the most that is kept. */
export async function keepDigest<T extends { id: string }>(
  digest: T,
  isDigest: (value: unknown) => value is T,
): Promise<void> {
  const others = (await sessionDigests(isDigest)).filter(({ id }) => id !== digest.id);
  await browser.storage.session.set({ [KEY]: [...others, digest].slice(-MOST) }).catch(() => undefined);
}

/** Forgets the digests that are meant. */
export async function dropDigests<T>(
  isMeant: (digest: T) => boolean,
  isDigest: (value: unknown) => value is T,
): Promise<void> {
  const left = (await sessionDigests(isDigest)).filter((digest) => !isMeant(digest));
  await browser.storage.session.set({ [KEY]: left }).catch(() => undefined);
}

/** Calls back whenever an article was kept, in whichever window. Returns its undo. */
export function watchDigests(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && changes[KEY]) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
