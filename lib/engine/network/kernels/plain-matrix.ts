// Matrix products in plain JavaScript.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies within arrays sized at load; a check each costs a third of the speed */
import type { Matrix, PackedMatrix } from './kernels';

/** Rows of a block of the packed form. */
const BLOCK = 8;

/** Rows of a matrix that are worked out side by side; their weights stand side by side too. */
const STRIPE = 4;

export interface PlainMatrix extends Matrix {
  /** Double precision, which JavaScript multiplies without converting: stripes of 4 rows, column by column. */
  weights: Float64Array;
  bias: Float32Array;
}

/** Unpacks a matrix; `at` is its number. */
export function unpack({ rows, columns, bytes, scales, bias }: PackedMatrix, at: number): PlainMatrix {
  const weights = new Float64Array(rows * columns);
  const place = (row: number, column: number): number =>
    (row - (row % STRIPE)) * columns + column * STRIPE + (row % STRIPE);
  let from = 0;
  for (let block = 0; block < rows; block += BLOCK)
    for (let column = 0; column < columns; column += 2)
      for (let row = block; row < block + BLOCK; row++) {
        const scale = scales[row] ?? 0;
        weights[place(row, column)] = (bytes[from++] ?? 0) * scale;
        weights[place(row, column + 1)] = (bytes[from++] ?? 0) * scale;
      }
  return { rows, columns, at, weights, bias };
}

/** `floats[to…] = weights · floats[from…] + bias`: eight rows of the matrix at once. */
export function oneRow(matrix: PlainMatrix, floats: Float32Array, from: number, to: number): void {
  const { rows, columns, weights, bias } = matrix;
  const end = from + columns;
  for (let row = 0; row < rows; row += 2 * STRIPE) {
    let p = row * columns;
    let q = p + STRIPE * columns;
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0,
      h = 0;
    for (let i = from; i < end; i++) {
      const x = floats[i]!;
      a += x * weights[p]!;
      b += x * weights[p + 1]!;
      c += x * weights[p + 2]!;
      d += x * weights[p + 3]!;
      e += x * weights[q]!;
      f += x * weights[q + 1]!;
      g += x * weights[q + 2]!;
      h += x * weights[q + 3]!;
      p += STRIPE;
      q += STRIPE;
    }
    const o = to + row;
    floats[o] = a + bias[row]!;
    floats[o + 1] = b + bias[row + 1]!;
    floats[o + 2] = c + bias[row + 2]!;
    floats[o + 3] = d + bias[row + 3]!;
    floats[o + 4] = e + bias[row + 4]!;
    floats[o + 5] = f + bias[row + 5]!;
    floats[o + 6] = g + bias[row + 6]!;
    floats[o + 7] = h + bias[row + 7]!;
  }
}

/** Two rows of input share each weight read. */
export function twoRows(
  matrix: PlainMatrix,
  floats: Float32Array,
  from: number,
  fromStride: number,
  to: number,
  toStride: number,
): void {
  const { rows, columns, weights, bias } = matrix;
  const end = from + columns;
  let p = 0;
  for (let row = 0; row < rows; row += STRIPE) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0,
      h = 0;
    let j = from + fromStride;
    for (let i = from; i < end; i++) {
      const x = floats[i]!;
      const y = floats[j++]!;
      const w0 = weights[p]!;
      const w1 = weights[p + 1]!;
      const w2 = weights[p + 2]!;
      const w3 = weights[p + 3]!;
      p += STRIPE;
      a += x * w0;
      b += x * w1;
      c += x * w2;
      d += x * w3;
      e += y * w0;
      f += y * w1;
      g += y * w2;
      h += y * w3;
    }
    const o = to + row;
    const u = o + toStride;
    floats[o] = a + bias[row]!;
    floats[o + 1] = b + bias[row + 1]!;
    floats[o + 2] = c + bias[row + 2]!;
    floats[o + 3] = d + bias[row + 3]!;
    floats[u] = e + bias[row]!;
    floats[u + 1] = f + bias[row + 1]!;
    floats[u + 2] = g + bias[row + 2]!;
    floats[u + 3] = h + bias[row + 3]!;
  }
}
