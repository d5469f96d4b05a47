// Long work in small steps, so that the page it is done in can go on scrolling and typing between them.

/** Work that can rest wherever it yields. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work before a rest; a step that has begun is done to its end. Half a frame. */
const SLICE = 8;

/** Younger than the oldest browsers that Whence runs in. */
interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets everything else that waits have its turn. */
export const rest = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Does all steps at once. */
export function doAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does the steps in slices of a few milliseconds. Rejects with what a step throws. */
export async function doInSlices<T>(steps: Steps<T>): Promise<T> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - start < SLICE) continue;
    await rest();
    start = performance.now();
  }
}
