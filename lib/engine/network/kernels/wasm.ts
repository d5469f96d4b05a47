// The kernels in WebAssembly SIMD: the arithmetic of simd.as over one memory.
import { HEAP_CELLS, LANES, MOST_HIDDEN, type Kernels, type Matrix, type PackedMatrix } from './kernels';
import { SIMD_WASM } from './simd-wasm';

const PAGE = 65536;
const WIDEST = 512;

interface Exports {
  quantise(from: number, stride: number, rows: number, columns: number, to: number, units: number): void;
  multiply(
    x: number,
    columns: number,
    count: number,
    w: number,
    rows: number,
    units: number,
    scales: number,
    bias: number,
    to: number,
    toStride: number,
  ): void;
  gather(offsets: number, terms: number, count: number, width: number, to: number): void;
  highest(from: number, count: number, width: number, to: number): void;
  recur(
    w: number,
    scales: number,
    bias: number,
    hidden: number,
    gates: number,
    gateStride: number,
    order: number,
    steps: number,
    base: number,
    to: number,
    toStride: number,
    state: number,
    short: number,
    gate: number,
    units: number,
  ): void;
}

const isExports = (value: unknown): value is Exports =>
  typeof value === 'object' &&
  value !== null &&
  ['quantise', 'multiply', 'gather', 'highest', 'recur'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'function',
  );

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Kernels over a WebAssembly memory. Rejects where WebAssembly, its SIMD or the page's policy says no. */
export async function wasmKernels(mostRows: number): Promise<Kernels> {
  const memory = new WebAssembly.Memory({ initial: (HEAP_CELLS * 4) / PAGE });
  const { instance } = await WebAssembly.instantiate(decode(SIMD_WASM), { env: { memory } });
  const run: unknown = instance.exports;
  if (!isExports(run)) throw new Error('The built kernels do not fit their source.');
  const floats = new Float32Array(memory.buffer);
  const ints = new Int32Array(memory.buffer);
  const shorts = new Int16Array(memory.buffer);
  let free = 4;
  const reserve = (cells: number): number => {
    const at = free;
    free += (cells + 3) & ~3;
    if (free > HEAP_CELLS) throw new Error('The heap is too small for this network.');
    return at;
  };
  const places: { scales: number; bias: number }[] = [];
  const placeOf = (at: number): { scales: number; bias: number } => {
    const place = places[at];
    if (!place) throw new Error('This matrix belongs to other kernels.');
    return place;
  };
  const weights: number[] = [];
  const narrowed = reserve((mostRows * WIDEST) / 2);
  const units = reserve(mostRows);
  const state = reserve(LANES * MOST_HIDDEN);
  const short = reserve((LANES * MOST_HIDDEN) / 2);
  const gate = reserve(LANES * 3 * MOST_HIDDEN);

  return {
    name: 'wasm',
    floats,
    ints,
    reserve,
    matrix(packed: PackedMatrix): Matrix {
      const at = reserve(packed.bytes.length / 2);
      shorts.set(packed.bytes, at * 2);
      const scales = reserve(packed.rows);
      floats.set(packed.scales, scales);
      const bias = reserve(packed.rows);
      floats.set(packed.bias, bias);
      places.push({ scales, bias });
      weights.push(at);
      return { rows: packed.rows, columns: packed.columns, at: places.length - 1 };
    },
    multiply(matrix, input, inputStride, count, output, outputStride) {
      if (count === 0) return;
      const { scales, bias } = placeOf(matrix.at);
      run.quantise(input * 4, inputStride * 4, count, matrix.columns, narrowed * 4, units * 4);
      run.multiply(
        narrowed * 4,
        matrix.columns,
        count,
        (weights[matrix.at] ?? 0) * 4,
        matrix.rows,
        units * 4,
        scales * 4,
        bias * 4,
        output * 4,
        outputStride * 4,
      );
    },
    gather(offsets, terms, count, width, output) {
      run.gather(offsets * 4, terms, count, width, output * 4);
    },
    highest(input, count, width, output) {
      run.highest(input * 4, count, width, output * 4);
    },
    recur(matrix, gates, gateStride, order, base, output, outputStride) {
      const { scales, bias } = placeOf(matrix.at);
      run.recur(
        (weights[matrix.at] ?? 0) * 4,
        scales * 4,
        bias * 4,
        matrix.columns,
        gates * 4,
        gateStride * 4,
        order.at * 4,
        order.steps,
        Math.max(0, base * 4),
        output * 4,
        outputStride * 4,
        state * 4,
        short * 4,
        gate * 4,
        units * 4,
      );
    },
  };
}
