// The arithmetic the network needs, and the one heap it works on. Two makers: wasm.ts (SIMD) and plain.ts.

/** A matrix of signed bytes, packed for the SIMD kernel: blocks of 8 rows, then pairs of columns, then row, then column. */
export interface PackedMatrix {
  /** A multiple of 8; rows added to reach it are zero. */
  rows: number;
  /** Even. */
  columns: number;
  bytes: Int8Array;
  /** One a row: a weight is its byte times its row's scale. */
  scales: Float32Array;
  /** One a row. */
  bias: Float32Array;
}

/** What a kernel made of a matrix; only that kernel can read it. */
export interface Matrix {
  rows: number;
  columns: number;
  at: number;
}

/** Offsets are indices of 32-bit cells in the heap. */
export interface Kernels {
  readonly name: 'wasm' | 'plain';
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  /** Reserves cells for good; they start as zero, on a 16-byte boundary. */
  reserve(cells: number): number;
  matrix(packed: PackedMatrix): Matrix;
  /** output[r] = matrix · input[r] + bias, for `count` rows `inputStride` and `outputStride` cells apart. */
  multiply(
    matrix: Matrix,
    input: number,
    inputStride: number,
    count: number,
    output: number,
    outputStride: number,
  ): void;
  /** output[r] = max(0, sum of the `width` cells at each of the `terms` offsets listed for r). Width: a multiple of 4. */
  gather(offsets: number, terms: number, count: number, width: number, output: number): void;
  /** output[i] = the largest of cell i over `count` rows of `width` cells without gaps. Width: a multiple of 4. */
  highest(input: number, count: number, width: number, output: number): void;
  /**
   * A gated recurrent unit over rows of input gates (reset, update, new; `gateStride` apart), LANES sequences at a time
   * so that they share the reading of the weights. Writes each state at its row of `output` (`outputStride` apart), plus
   * the same cells of `base` when that is not negative. The matrix holds 3 × hidden rows, hidden columns (a multiple
   * of 8, at most MOST_HIDDEN).
   */
  recur(
    matrix: Matrix,
    gates: number,
    gateStride: number,
    order: Order,
    base: number,
    output: number,
    outputStride: number,
  ): void;
}

/** Sequences that a recurrent layer reads side by side. */
export const LANES = 4;

/** The widest recurrent layer. */
export const MOST_HIDDEN = 128;

/**
 * Which rows a recurrent layer reads at each step: LANES integers a step from `at` on, busy lanes first. A row's
 * number times two, plus one where its sequence begins; −1 for a lane at rest.
 */
export interface Order {
  at: number;
  steps: number;
}

/** Cells for every buffer and matrix: 16 MB. */
export const HEAP_CELLS = 4 << 20;
