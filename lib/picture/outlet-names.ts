// Where the names over the outlets stand, in the picture's own measure: each over its bar, none in another.

/** The height of a name. */
export const NAME = 19;
/** So far apart are those that stand under one another, for the same reason. */
export const STACKED = 24;
/** So far apart are names that stand beside one another: a finger on one is clear of the other (WCAG 2.5.8). */
const APART = 21;

/** The first height from `top` down at which a name runs into none of the names in the layer before. */
export function clearOf(names: readonly number[], top: number): number {
  return names
    .toSorted((a, b) => a - b)
    .reduce((free, name) => (Math.abs(free - name) < APART ? name + APART : free), top);
}

/**
 * Nothing stands over the first outlet of a layer, so its name may rise off its bar, clear of the next one's.
 * @param bars the top of each layer's first bar, from this article's side
 * @returns the foot of the name of each
 */
export function raised(bars: readonly number[]): number[] {
  const feet: number[] = [];
  for (const bar of bars) {
    const next = feet.at(-1);
    feet.push(next !== undefined && Math.abs(bar - next) < APART ? next - APART : bar);
  }
  return feet;
}
