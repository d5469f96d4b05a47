// Many requests, few calls: after a rest, without waiting for ever, and within a budget.

/** Milliseconds. */
const REST = 500;
const MAX_WAIT = 2000;
const MIN_INTERVAL = 2000;

/**
 * Calls `call` once for a burst of asks: REST after the last, MAX_WAIT after the first at the latest, and
 * MIN_INTERVAL after the call before at the earliest.
 */
export function paced(call: () => void): { ask: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAsk: number | null = null;
  let lastCall = Number.NEGATIVE_INFINITY;

  const run = (): void => {
    firstAsk = null;
    lastCall = performance.now();
    call();
  };
  return {
    ask: () => {
      const now = performance.now();
      firstAsk ??= now;
      const wait = Math.min(REST, firstAsk + MAX_WAIT - now);
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, wait, lastCall + MIN_INTERVAL - now));
    },
    cancel: () => clearTimeout(timer),
  };
}

/** Milliseconds. */
const WINDOW = 20_000;
/** Readings within one window. A live blog needs one for each entry; a page out of bounds takes one every two seconds. */
const MOST = 6;

/**
 * How often a page may have itself read again: one that changes without rest is left alone until the reader asks.
 * `take` takes one reading, and is false when none is left; `refill` forgets what was taken.
 */
export function readingBudget() {
  let taken: number[] = [];
  return {
    take: (): boolean => {
      const now = performance.now();
      taken = taken.filter((at) => now - at < WINDOW);
      if (taken.length >= MOST) return false;
      taken.push(now);
      return true;
    },
    refill: (): void => {
      taken = [];
    },
  };
}
