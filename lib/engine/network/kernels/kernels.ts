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
  /**
   * A gated recurrent unit over `count` rows of input gates (reset, update, new; `gateStride` apart), last row first
   * when `backwards`. Writes each state at its row of `output` (`outputStride` apart), plus the same cells of `base`
   * when that is not negative. The matrix holds 3 × hidden rows, hidden columns.
   */
  recur(
    matrix: Matrix,
    gates: number,
    gateStride: number,
    count: number,
    backwards: boolean,
    base: number,
    output: number,
    outputStride: number,
  ): void;
}

/** Cells for every buffer and matrix: 12 MB. */
export const HEAP_CELLS = 3 << 20;
