// Does the engine's work in slices, so that whoever shares the thread is heard in between.
import type { Analysis } from '../model';

/** In milliseconds: long enough that the pauses cost little, short enough that nobody waits. */
const SLICE = 20;
/** In milliseconds between two questions whether the work is still wanted. */
const ASK_EVERY = 300;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Works through an analysis in parts; null when it was given up.
 * @param onPart called with what is known so far
 * @param isWanted asked now and then; the work stops at the first no
 */
export async function analyzeInSlices(
  parts: Generator<Analysis | null, Analysis>,
  onPart: (part: Analysis) => void,
  isWanted: () => Promise<boolean>,
): Promise<Analysis | null> {
  let asked = performance.now();
  let rested = asked;
  for (;;) {
    const turn = parts.next();
    if (turn.done) return turn.value;
    if (turn.value) onPart(turn.value);
    if (performance.now() - rested < SLICE) continue;
    await pause();
    rested = performance.now();
    if (rested - asked < ASK_EVERY) continue;
    if (!(await isWanted())) return null;
    asked = rested;
  }
}
