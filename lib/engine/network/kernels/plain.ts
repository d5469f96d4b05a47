// The kernels in plain JavaScript, for where WebAssembly SIMD is missing.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within arrays sized at load; a check each costs a third of the speed */
import { HEAP_CELLS, type Kernels, type Matrix } from './kernels';
import { oneRow, twoRows, unpack, type PlainMatrix } from './plain-matrix';

/** Rational tanh, good to 1e-6 between −7.9 and 7.9 (the polynomial of Eigen's `ptanh`). */
function tanh(value: number): number {
  const x = value > 7.9 ? 7.9 : value < -7.9 ? -7.9 : value;
  const s = x * x;
  const above =
    x *
    (4.89352455891786e-3 +
      s *
        (6.37261928875436e-4 +
          s *
            (1.48572235717979e-5 +
              s *
                (5.12229709037114e-8 +
                  s * (-8.60467152213735e-11 + s * (2.00018790482477e-13 - s * 2.76076847742355e-16))))));
  const below =
    4.89352518554385e-3 + s * (2.268434632439e-3 + s * (1.18534705686654e-4 + s * 1.19825839466702e-6));
  return above / below;
}

const sigmoid = (value: number): number => 0.5 + 0.5 * tanh(0.5 * value);

/** Kernels over ordinary arrays. */
export function plainKernels(): Kernels {
  const floats = new Float32Array(HEAP_CELLS);
  const ints = new Int32Array(floats.buffer);
  const matrices: PlainMatrix[] = [];
  let free = 4;
  const state = new Float64Array(128);
  const gate = new Float64Array(384);

  const known = (matrix: Matrix): PlainMatrix => {
    const found = matrices[matrix.at];
    if (!found) throw new Error('This matrix belongs to other kernels.');
    return found;
  };

  return {
    name: 'plain',
    floats,
    ints,
    reserve(cells) {
      const at = free;
      free += (cells + 3) & ~3;
      if (free > HEAP_CELLS) throw new Error('The heap is too small for this network.');
      return at;
    },
    matrix(packed) {
      const made = unpack(packed, matrices.length);
      matrices.push(made);
      return made;
    },
    multiply(matrix, input, inputStride, count, output, outputStride) {
      const plain = known(matrix);
      let r = 0;
      for (; r + 2 <= count; r += 2)
        twoRows(plain, floats, input + r * inputStride, inputStride, output + r * outputStride, outputStride);
      if (r < count) oneRow(plain, floats, input + r * inputStride, floats, output + r * outputStride);
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
    recur(matrix, gates, gateStride, count, backwards, base, output, outputStride) {
      const plain = known(matrix);
      const hidden = plain.columns;
      state.fill(0, 0, hidden);
      for (let step = 0; step < count; step++) {
        const row = backwards ? count - 1 - step : step;
        oneRow(plain, state, 0, gate, 0);
        const g = gates + row * gateStride;
        const to = output + row * outputStride;
        const add = base < 0 ? -1 : base + row * outputStride;
        for (let i = 0; i < hidden; i++) {
          const reset = sigmoid(floats[g + i]! + gate[i]!);
          const update = sigmoid(floats[g + hidden + i]! + gate[hidden + i]!);
          const fresh = tanh(floats[g + 2 * hidden + i]! + reset * gate[2 * hidden + i]!);
          const next = fresh + update * (state[i]! - fresh);
          state[i] = next;
          floats[to + i] = add < 0 ? next : next + floats[add + i]!;
        }
      }
    },
  };
}
