// The kernels in plain JavaScript, for where WebAssembly SIMD is missing.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within arrays sized at load; a check each costs a third of the speed */
import { HEAP_CELLS, LANES, MOST_HIDDEN, type Kernels, type Matrix } from './kernels';
import { oneRow, twoRows, unpack, type PlainMatrix } from './plain-matrix';

/** Rational tanh, good to 2.4e-5 everywhere: fitted for the least largest error between −5.8 and 5.8, level beyond. */
function tanh(value: number): number {
  const x = value > 5.8 ? 5.8 : value < -5.8 ? -5.8 : value;
  const s = x * x;
  const above = x * (0.999976836 + s * (0.11487009 + s * 0.00152079937));
  return above / (1 + s * (0.448127859 + s * (0.0176365305 + s * 5.67858756e-5)));
}

const sigmoid = (value: number): number => 0.5 + 0.5 * tanh(0.5 * value);

/** Kernels over ordinary arrays. */
export function plainKernels(): Kernels {
  const floats = new Float32Array(HEAP_CELLS);
  const ints = new Int32Array(floats.buffer);
  const matrices: PlainMatrix[] = [];
  let free = 4;
  const known = (matrix: Matrix): PlainMatrix => {
    const found = matrices[matrix.at];
    if (!found) throw new Error('This matrix belongs to other kernels.');
    return found;
  };

  const reserve = (cells: number): number => {
    const at = free;
    free += (cells + 3) & ~3;
    if (free > HEAP_CELLS) throw new Error('The heap is too small for this network.');
    return at;
  };
  const state = reserve(LANES * MOST_HIDDEN);
  const gate = reserve(LANES * 3 * MOST_HIDDEN);

  /** Rows two by two, so that they share each weight read. */
  function rows(
    plain: PlainMatrix,
    input: number,
    inputStride: number,
    count: number,
    output: number,
    outputStride: number,
  ): void {
    let r = 0;
    for (; r + 2 <= count; r += 2)
      twoRows(plain, floats, input + r * inputStride, inputStride, output + r * outputStride, outputStride);
    if (r < count) oneRow(plain, floats, input + r * inputStride, output + r * outputStride);
  }

  return {
    name: 'plain',
    floats,
    ints,
    reserve,
    matrix(packed) {
      const made = unpack(packed, matrices.length);
      matrices.push(made);
      return made;
    },
    multiply(matrix, input, inputStride, count, output, outputStride) {
      rows(known(matrix), input, inputStride, count, output, outputStride);
    },
    gather(offsets, terms, count, width, output) {
      for (let r = 0; r < count; r++) {
        const to = output + r * width;
        const first = ints[offsets + r * terms]!;
        for (let i = 0; i < width; i++) floats[to + i] = floats[first + i]!;
        for (let term = 1; term < terms; term++) {
          const from = ints[offsets + r * terms + term]!;
          for (let i = 0; i < width; i++) floats[to + i] = floats[to + i]! + floats[from + i]!;
        }
        for (let i = 0; i < width; i++) if (floats[to + i]! < 0) floats[to + i] = 0;
      }
    },
    highest(input, count, width, output) {
      floats.copyWithin(output, input, input + width);
      for (let r = 1; r < count; r++)
        for (let i = 0; i < width; i++) {
          const value = floats[input + r * width + i]!;
          if (value > floats[output + i]!) floats[output + i] = value;
        }
    },
    recur(matrix, gates, gateStride, order, base, output, outputStride) {
      const plain = known(matrix);
      const hidden = plain.columns;
      for (let step = 0; step < order.steps; step++) {
        const at = order.at + step * LANES;
        let busy = 0;
        for (; busy < LANES && ints[at + busy]! >= 0; busy++)
          if (ints[at + busy]! & 1) floats.fill(0, state + busy * hidden, state + (busy + 1) * hidden);
        rows(plain, state, hidden, busy, gate, 3 * hidden);
        for (let lane = 0; lane < busy; lane++) {
          const row = ints[at + lane]! >> 1;
          const g = gates + row * gateStride;
          const u = gate + lane * 3 * hidden;
          const own = state + lane * hidden;
          const to = output + row * outputStride;
          const add = base < 0 ? -1 : base + row * outputStride;
          for (let i = 0; i < hidden; i++) {
            const reset = sigmoid(floats[g + i]! + floats[u + i]!);
            const update = sigmoid(floats[g + hidden + i]! + floats[u + hidden + i]!);
            const fresh = tanh(floats[g + 2 * hidden + i]! + reset * floats[u + 2 * hidden + i]!);
            const next = fresh + update * (floats[own + i]! - fresh);
            floats[own + i] = next;
            floats[to + i] = add < 0 ? next : next + floats[add + i]!;
          }
        }
      }
    },
  };
}
