// The articles analysed since the browser was opened, so that the panel can name the ones that share an origin.
import * as v from 'valibot';
import { checkBy, listOf, type Check } from '../schemas/check';
import { storedValue } from './stored';

const MOST = 200;

/** The session's digests, oldest first; what fails the check is left out. What cannot be kept is not. */
export function sessionDigests<T extends { id: string }>(check: Check<T>) {
  const digests = storedValue('digests', listOf(check), [], 'session');
  const change = (changed: (now: T[]) => T[]) => digests.change(changed).catch(() => undefined);
  return {
    get: digests.get,
    watch: digests.watch,
    /** Keeps a digest, replacing one of the same id; the oldest leave beyond the most that is kept. */
    keep: (digest: T) => change((now) => [...now.filter(({ id }) => id !== digest.id), digest].slice(-MOST)),
    /** Forgets the digests that are meant. */
    drop: (isMeant: (digest: T) => boolean) => change((now) => now.filter((digest) => !isMeant(digest))),
  };
}

const forgotten = storedValue('forgotten', listOf(checkBy(v.string())), [], 'session');

/** The keys of the articles that the reader had forgotten since the browser was opened. */
export const forgottenKeys = forgotten.get;

/** Remembers that an article is not to be kept by itself, or that it may be again. */
export function setForgotten(key: string, isForgotten: boolean): Promise<void> {
  return forgotten
    .change((keys) => {
      const others = keys.filter((one) => one !== key);
      return isForgotten ? [...others, key].slice(-MOST) : others;
    })
    .catch(() => undefined);
}
