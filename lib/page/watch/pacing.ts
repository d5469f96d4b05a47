// Many requests, few calls: after a rest, without waiting for ever, and within a budget.

/** Milliseconds. */
const REST = 500;
const MAX_WAIT = 2000;
const MIN_INTERVAL = 2000;

export interface Paced {
  ask: () => void;
  cancel: () => void;
}

/**
 * Calls `call` once for a burst of asks: REST after the last, MAX_WAIT after the first at the latest, and
 * MIN_INTERVAL after the call before at the earliest.
 */
export function paced(call: () => void): Paced {
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
