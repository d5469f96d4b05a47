// A content script outlives the extension that put it there: after an update or a removal it can only clear up.
import { browser } from './api';

/** Whether the extension still answers. Silent, unlike every other call of a stale script. */
export function extensionIsAlive(): boolean {
  try {
    return (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}

/** Undoes some effects, one by one: a stale script's listeners may refuse to be removed, and that is no news. */
export function undoAll(undos: readonly (() => void)[]): void {
  for (const undo of undos) {
    try {
      undo();
    } catch {
      // The listener died with its extension.
    }
  }
}
