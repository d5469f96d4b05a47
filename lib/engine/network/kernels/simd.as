// AssemblyScript, built into simd-wasm.ts by train/build-kernels.ts: signed-byte matrices times 16-bit
// activations, in 128-bit SIMD. Addresses are bytes here. Layout of a matrix: see PackedMatrix in kernels.ts.

/** Bytes of a block of 8 rows and 2 columns. */
const PAIR: usize = 32;

/** Added to a float under 2^22, it leaves the nearest whole number in the low bits: quicker than rounding by itself. */
const ROUNDER: f32 = 12582912;
const ROUNDER_BITS: i32 = 0x4b400000;

// @ts-ignore: decorator
@inline
function whole(value: v128): v128 {
  return i32x4.sub(f32x4.add(value, f32x4.splat(ROUNDER)), i32x4.splat(ROUNDER_BITS));
}

/** Eight floats from `from` on times `factor` as 16-bit integers. */
// @ts-ignore: decorator
@inline
function eight(from: usize, factor: v128): v128 {
  const a = whole(f32x4.mul(v128.load(from), factor));
  const b = whole(f32x4.mul(v128.load(from, 16), factor));
  return i16x8.narrow_i32x4_s(a, b);
}

/** Writes `count` floats (a multiple of 8) times `factor` as 16-bit integers. */
// @ts-ignore: decorator
@inline
function narrow(from: usize, count: i32, factor: f32, to: usize): void {
  const f = f32x4.splat(factor);
  for (let i = 0; i < count; i += 8) {
    v128.store(to, eight(from, f));
    from += 32;
    to += 16;
  }
}

/**
 * The same for four rows, `stride` bytes apart, each times its own of four factors: a pair of each row, then the next
 * pair of each, as fourRows reads them.
 */
// @ts-ignore: decorator
@inline
function narrowFour(from: usize, stride: usize, count: i32, factors: v128, to: usize): void {
  const fa = v128.shuffle<f32>(factors, factors, 0, 0, 0, 0);
  const fb = v128.shuffle<f32>(factors, factors, 1, 1, 1, 1);
  const fc = v128.shuffle<f32>(factors, factors, 2, 2, 2, 2);
  const fd = v128.shuffle<f32>(factors, factors, 3, 3, 3, 3);
  for (let i = 0; i < count; i += 8) {
    const a = eight(from, fa);
    const b = eight(from + stride, fb);
    const c = eight(from + 2 * stride, fc);
    const d = eight(from + 3 * stride, fd);
    const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
    const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
    const ab2 = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
    const cd2 = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
    v128.store(to, v128.shuffle<i64>(ab, cd, 0, 2));
    v128.store(to, v128.shuffle<i64>(ab, cd, 1, 3), 16);
    v128.store(to, v128.shuffle<i64>(ab2, cd2, 0, 2), 32);
    v128.store(to, v128.shuffle<i64>(ab2, cd2, 1, 3), 48);
    from += 32;
    to += 64;
  }
}

/** The largest magnitude among `count` floats (a multiple of 4). */
function peak(from: usize, count: i32): f32 {
  let most = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    most = f32x4.pmax(most, f32x4.abs(v128.load(from)));
    from += 16;
  }
  const half = f32x4.pmax(most, v128.shuffle<f32>(most, most, 2, 3, 0, 1));
  return max(f32x4.extract_lane(half, 0), f32x4.extract_lane(half, 1));
}

/** A 16-bit integer keeps this much of a row's largest magnitude: 31 bits hold the sum of 512 products with a byte. */
const LARGEST_STEP: f32 = 16383;

/**
 * Narrows rows of `columns` floats, `stride` bytes apart, each by its own peak; a step's worth to `units`. The rows of
 * the result have no gaps; every four of them are interleaved, pair by pair, and what is left over stands row by row.
 */
export function quantise(from: usize, stride: usize, rows: i32, columns: i32, to: usize, units: usize): void {
  const rowBytes = <usize>(columns << 1);
  let r = 0;
  for (; r + 4 <= rows; r += 4) {
    let peaks = f32x4.splat(peak(from, columns));
    peaks = f32x4.replace_lane(peaks, 1, peak(from + stride, columns));
    peaks = f32x4.replace_lane(peaks, 2, peak(from + 2 * stride, columns));
    peaks = f32x4.replace_lane(peaks, 3, peak(from + 3 * stride, columns));
    const factors = f32x4.div(f32x4.splat(LARGEST_STEP), peaks);
    narrowFour(from, stride, columns, v128.and(factors, f32x4.gt(peaks, f32x4.splat(0))), to);
    v128.store(units, f32x4.div(peaks, f32x4.splat(LARGEST_STEP)));
    units += 16;
    from += 4 * stride;
    to += 4 * rowBytes;
  }
  for (; r < rows; r++) {
    const most = peak(from, columns);
    narrow(from, columns, most > 0 ? LARGEST_STEP / most : 0, to);
    store<f32>(units, most / LARGEST_STEP);
    units += 4;
    from += stride;
    to += rowBytes;
  }
}

// @ts-ignore: decorator
@inline
function finish(sum: v128, unit: v128, scales: usize, bias: usize, to: usize): void {
  const scaled = f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(unit, v128.load(scales)));
  v128.store(to, f32x4.add(scaled, v128.load(bias)));
}

/** Four rows of input, interleaved, share each load of the matrix. */
function fourRows(x: usize, pairs: i32, w: usize, rows: i32, units: usize, scales: usize, bias: usize, to: usize, toStride: usize): void {
  const ua = v128.load_splat<f32>(units);
  const ub = v128.load_splat<f32>(units, 4);
  const uc = v128.load_splat<f32>(units, 8);
  const ud = v128.load_splat<f32>(units, 12);
  const end = x + <usize>(pairs << 4);
  for (let row = 0; row < rows; row += 8) {
    let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
    let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0);
    for (let p = x; p < end; p += 16) {
      const w0 = v128.load(w);
      const w1 = v128.load(w, 16);
      w += PAIR;
      let v = v128.load_splat<u32>(p);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, w0));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, w1));
      v = v128.load_splat<u32>(p, 4);
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, w0));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, w1));
      v = v128.load_splat<u32>(p, 8);
      c0 = i32x4.add(c0, i32x4.dot_i16x8_s(v, w0));
      c1 = i32x4.add(c1, i32x4.dot_i16x8_s(v, w1));
      v = v128.load_splat<u32>(p, 12);
      d0 = i32x4.add(d0, i32x4.dot_i16x8_s(v, w0));
      d1 = i32x4.add(d1, i32x4.dot_i16x8_s(v, w1));
    }
    finish(a0, ua, scales, bias, to);
    finish(a1, ua, scales + 16, bias + 16, to + 16);
    finish(b0, ub, scales, bias, to + toStride);
    finish(b1, ub, scales + 16, bias + 16, to + toStride + 16);
    finish(c0, uc, scales, bias, to + 2 * toStride);
    finish(c1, uc, scales + 16, bias + 16, to + 2 * toStride + 16);
    finish(d0, ud, scales, bias, to + 3 * toStride);
    finish(d1, ud, scales + 16, bias + 16, to + 3 * toStride + 16);
    scales += 32;
    bias += 32;
    to += 32;
  }
}

function oneRow(x: usize, pairs: i32, w: usize, rows: i32, unit: f32, scales: usize, bias: usize, to: usize): void {
  const u = f32x4.splat(unit);
  const bytes = <usize>(pairs << 2);
  const block = bytes << 3;
  for (let row = 0; row < rows; row += 8) {
    // two blocks at once where there are two left
    const more: bool = row + 16 <= rows;
    const second = more ? w + block : w;
    let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
    for (let p: usize = 0; p < bytes; p += 4) {
      const v = v128.load_splat<u32>(x + p);
      const q = p << 3;
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, v128.load(w + q)));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, v128.load(w + q, 16)));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, v128.load(second + q)));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, v128.load(second + q, 16)));
    }
    finish(a0, u, scales, bias, to);
    finish(a1, u, scales + 16, bias + 16, to + 16);
    w += block;
    if (more) {
      finish(b0, u, scales + 32, bias + 32, to + 32);
      finish(b1, u, scales + 48, bias + 48, to + 48);
      w += block;
      scales += 32;
      bias += 32;
      to += 32;
      row += 8;
    }
    scales += 32;
    bias += 32;
    to += 32;
  }
}

/** Rows of 16-bit input, as quantise leaves them, times the matrix; `units` says what an input step of each row is worth. */
export function multiply(x: usize, columns: i32, count: i32, w: usize, rows: i32, units: usize, scales: usize, bias: usize, to: usize, toStride: usize): void {
  const pairs = columns >> 1;
  const rowBytes = <usize>(columns << 1);
  let r = 0;
  for (; r + 4 <= count; r += 4) {
    fourRows(x, pairs, w, rows, units, scales, bias, to, toStride);
    units += 16;
    x += 4 * rowBytes;
    to += 4 * toStride;
  }
  for (; r < count; r++) {
    oneRow(x, pairs, w, rows, load<f32>(units), scales, bias, to);
    units += 4;
    x += rowBytes;
    to += toStride;
  }
}

/** See Kernels.gather; `offsets` holds indices of cells. */
export function gather(offsets: usize, terms: i32, count: i32, width: i32, to: usize): void {
  const none = f32x4.splat(0);
  const bytes = <usize>(width << 2);
  for (let r = 0; r < count; r++) {
    for (let i: usize = 0; i < bytes; i += 16) {
      let sum = v128.load((<usize>load<u32>(offsets) << 2) + i);
      for (let t = 1; t < terms; t++)
        sum = f32x4.add(sum, v128.load((<usize>load<u32>(offsets + (<usize>t << 2)) << 2) + i));
      v128.store(to + i, f32x4.pmax(none, sum));
    }
    offsets += <usize>(terms << 2);
    to += bytes;
  }
}

/** The largest of each of `width` cells (a multiple of 4) over `count` rows without gaps. */
export function highest(from: usize, count: i32, width: i32, to: usize): void {
  const bytes = <usize>(width << 2);
  for (let i: usize = 0; i < bytes; i += 16) {
    let most = v128.load(from + i);
    let row = from + i;
    for (let r = 1; r < count; r++) {
      row += bytes;
      most = f32x4.pmax(most, v128.load(row));
    }
    v128.store(to + i, most);
  }
}

/** Rational tanh, as in plain.ts. */
// @ts-ignore: decorator
@inline
function tanh4(value: v128): v128 {
  const x = f32x4.pmax(f32x4.splat(-5.8), f32x4.pmin(f32x4.splat(5.8), value));
  const s = f32x4.mul(x, x);
  let above = f32x4.mul(f32x4.splat(0.00152079937), s);
  above = f32x4.mul(f32x4.add(above, f32x4.splat(0.11487009)), s);
  above = f32x4.add(above, f32x4.splat(0.999976836));
  let below = f32x4.mul(f32x4.splat(5.67858756e-5), s);
  below = f32x4.mul(f32x4.add(below, f32x4.splat(0.0176365305)), s);
  below = f32x4.mul(f32x4.add(below, f32x4.splat(0.448127859)), s);
  below = f32x4.add(below, f32x4.splat(1));
  return f32x4.div(f32x4.mul(above, x), below);
}

// @ts-ignore: decorator
@inline
function sigmoid4(value: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, value))));
}

/** A state lies between −1 and 1: this many steps of a 16-bit integer. */
const STATE_STEPS: f32 = 16383;
const LANES: i32 = 4;

/**
 * See Kernels.recur. A lane has `hidden` floats at `state`, as many 16-bit integers at `short` and 3 × hidden floats at
 * `gate`; `units` has room for a float a lane.
 */
export function recur(w: usize, scales: usize, bias: usize, hidden: i32, gates: usize, gateStride: usize, order: usize, steps: i32, base: usize, to: usize, toStride: usize, state: usize, short: usize, gate: usize, units: usize): void {
  const bytes = <usize>(hidden << 2);
  const pairs = hidden >> 1;
  for (let lane = 0; lane < LANES; lane++) store<f32>(units + (<usize>lane << 2), 1 / STATE_STEPS);
  for (let step = 0; step < steps; step++) {
    let busy = 0;
    while (busy < LANES) {
      const entry = load<i32>(order + (<usize>busy << 2));
      if (entry < 0) break;
      if (entry & 1) memory.fill(state + <usize>busy * bytes, 0, bytes);
      busy++;
    }
    if (busy > 2) {
      narrowFour(state, bytes, hidden, f32x4.splat(STATE_STEPS), short);
      fourRows(short, pairs, w, 3 * hidden, units, scales, bias, gate, 3 * bytes);
    } else
      for (let lane = 0; lane < busy; lane++) {
        narrow(state + <usize>lane * bytes, hidden, STATE_STEPS, short);
        oneRow(short, pairs, w, 3 * hidden, 1 / STATE_STEPS, scales, bias, gate + <usize>lane * 3 * bytes);
      }
    for (let lane = 0; lane < busy; lane++) {
      const row = <usize>(load<i32>(order + (<usize>lane << 2)) >> 1);
      const g = gates + row * gateStride;
      const u = gate + <usize>lane * 3 * bytes;
      const own = state + <usize>lane * bytes;
      const out = to + row * toStride;
      const add = base ? base + row * toStride : 0;
      for (let i: usize = 0; i < bytes; i += 16) {
        const reset = sigmoid4(f32x4.add(v128.load(g + i), v128.load(u + i)));
        const update = sigmoid4(f32x4.add(v128.load(g + bytes + i), v128.load(u + bytes + i)));
        const inner = f32x4.mul(reset, v128.load(u + 2 * bytes + i));
        const fresh = tanh4(f32x4.add(v128.load(g + 2 * bytes + i), inner));
        const next = f32x4.add(fresh, f32x4.mul(update, f32x4.sub(v128.load(own + i), fresh)));
        v128.store(own + i, next);
        v128.store(out + i, base ? f32x4.add(next, v128.load(add + i)) : next);
      }
    }
    order += LANES << 2;
  }
}
