// How often a page may have itself read again: one that changes without rest is left alone until the reader asks.

/** Milliseconds. */
const WINDOW = 20_000;
/** Readings within one window. A live blog needs one for each entry; a page out of bounds takes one every two seconds. */
const MOST = 6;

export interface Budget {
  /** Takes one reading from the budget; false when none is left. */
  take: () => boolean;
  /** Forgets what was taken. */
  refill: () => void;
}

export function readingBudget(): Budget {
  let taken: number[] = [];
  return {
    take: () => {
      const now = performance.now();
      taken = taken.filter((at) => now - at < WINDOW);
      if (taken.length >= MOST) return false;
      taken.push(now);
      return true;
    },
    refill: () => {
      taken = [];
    },
  };
}
