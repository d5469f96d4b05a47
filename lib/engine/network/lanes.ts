// Shares sequences out among the lanes of a recurrent layer, so that no lane rests long.
import { LANES, type Kernels, type Order } from './kernels/kernels';

/** Rows that a recurrent layer reads one after the other. */
export interface Sequence {
  /** Number of the first row. */
  from: number;
  count: number;
}

export interface Orders {
  forwards: Order;
  backwards: Order;
}

/** Room for sequences of `mostRows` rows together. The orders of a call are valid until the next. */
export function openLanes(kernels: Kernels, mostRows: number): (sequences: readonly Sequence[]) => Orders {
  const forwards = kernels.reserve(mostRows * LANES);
  const backwards = kernels.reserve(mostRows * LANES);
  const { ints } = kernels;

  function fill(at: number, lane: number, steps: number, mine: readonly Sequence[], turned: boolean): void {
    let step = 0;
    for (const { from, count } of mine)
      for (let i = 0; i < count; i++, step++)
        ints[at + step * LANES + lane] = 2 * (turned ? from + count - 1 - i : from + i) + (i === 0 ? 1 : 0);
    for (; step < steps; step++) ints[at + step * LANES + lane] = -1;
  }

  return (sequences) => {
    const lanes = Array.from({ length: LANES }, () => ({ rows: 0, mine: [] as Sequence[] }));
    // the longest first, each to the lane that has least to do
    for (const sequence of [...sequences].sort((a, b) => b.count - a.count)) {
      const lane = lanes.reduce((least, other) => (other.rows < least.rows ? other : least));
      lane.rows += sequence.count;
      lane.mine.push(sequence);
    }
    lanes.sort((a, b) => b.rows - a.rows);
    const steps = lanes[0]?.rows ?? 0;
    lanes.forEach(({ mine }, lane) => {
      fill(forwards, lane, steps, mine, false);
      fill(backwards, lane, steps, mine, true);
    });
    return { forwards: { at: forwards, steps }, backwards: { at: backwards, steps } };
  };
}
