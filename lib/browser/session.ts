// The articles analysed since the browser was opened, so that the panel can name the ones that share an origin.
// Kept in session storage: it outlives a stopped background, and is gone with the browser.
import { browser } from './api';
import { onStored } from './stored';

const KEY = 'digests';
const FORGOTTEN = 'forgotten';
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

/** Changes them one after another, in whichever context: none is lost to one that came at the same time. */
function change<T>(isDigest: (value: unknown) => value is T, changed: (digests: T[]) => T[]): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const digests = changed(await sessionDigests(isDigest));
    await browser.storage.session.set({ [KEY]: digests }).catch(() => undefined);
  });
}

/** Keeps a digest, replacing one of the same id; the oldest leave beyond the most that is kept. */
export function keepDigest<T extends { id: string }>(
  digest: T,
  isDigest: (value: unknown) => value is T,
): Promise<void> {
  return change(isDigest, (digests) =>
    [...digests.filter(({ id }) => id !== digest.id), digest].slice(-MOST),
  );
}

/** Forgets the digests that are meant. */
export function dropDigests<T>(
  isMeant: (digest: T) => boolean,
  isDigest: (value: unknown) => value is T,
): Promise<void> {
  return change(isDigest, (digests) => digests.filter((digest) => !isMeant(digest)));
}

/** The keys of the articles that the reader had forgotten since the browser was opened. */
export async function forgottenKeys(): Promise<string[]> {
  try {
    const stored: unknown = (await browser.storage.session.get(FORGOTTEN))[FORGOTTEN];
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers that an article is not to be kept by itself, or that it may be again. */
export function setForgotten(key: string, isForgotten: boolean): Promise<void> {
  return navigator.locks.request(FORGOTTEN, async () => {
    const others = (await forgottenKeys()).filter((one) => one !== key);
    const keys = isForgotten ? [...others, key].slice(-MOST) : others;
    await browser.storage.session.set({ [FORGOTTEN]: keys }).catch(() => undefined);
  });
}

/** Calls back whenever an article was kept, in whichever window. Returns its undo. */
export const watchDigests = (onChange: () => void): (() => void) => onStored(KEY, onChange, 'session');
