// The articles analysed since the browser was opened, so that the panel can name the ones that share an origin.
// Kept in session storage: it outlives a stopped background, and is gone with the browser.
import { browser } from 'wxt/browser';

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
