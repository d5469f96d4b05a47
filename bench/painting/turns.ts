// How long each turn of work takes that rests in between, and what layout the browser owes after each.

/** Milliseconds. */
export interface Turn {
  work: number;
  layout: number;
}

/** Promise jobs after which a turn has come to its end, or to its next rest. */
const JOBS = 10;

export const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Has the browser lay the page out. */
export const layOut = (): void => {
  document.documentElement.getBoundingClientRect();
};

/** Does work that rests by `scheduler.yield`. Answers with its turns once it rests no more. */
export async function turnsOf(work: () => void): Promise<Turn[]> {
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  const waiting: (() => void)[] = [];
  scheduler.yield = () => new Promise((goOn) => waiting.push(goOn));
  const turns: Turn[] = [];
  for (let next: (() => void) | undefined = work; next !== undefined; next = waiting.shift()) {
    await pause();
    const start = performance.now();
    next();
    for (let job = 0; job < JOBS; job++) await Promise.resolve();
    turns.push({ work: performance.now() - start, layout: timed(layOut) });
  }
  scheduler.yield = pause;
  return turns;
}
