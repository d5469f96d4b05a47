// The encoder: a convolution over three tokens, then two bidirectional recurrent layers whose states are added.
import type { Kernels } from '../kernels/kernels';
import { BATCH_LIMIT } from '../batches';
import { openLanes, type Orders, type Sequence } from '../lanes';
import type { Tokens } from '../../document/tokens';
import type { Asset } from '../weights/asset';
import type { Projections } from './projections';

const TAPS = 3;
/** Of each neighbour: its spelling, its quotation state, its place; and once the bias. */
const TERMS = 3 * TAPS + 1;

export interface Encoder {
  /** Where the states stand, one row a token, `stride` cells apart; past the first `width` is room for the tagger. */
  states: number;
  width: number;
  stride: number;
  /** Encodes pieces of BATCH_LIMIT tokens together at most; says which rows are whose. */
  encode(pieces: readonly Tokens[]): Sequence[];
}

export interface Recurrent {
  /** States of one direction. */
  hidden: number;
  /** Cells of a row of gates. */
  span: number;
  /**
   * Reads `count` rows of `input`, without gaps, through `gates` (room for `span` cells a row) and writes 2 × hidden
   * states a row, plus the same cells of `base` when that is not negative.
   */
  read(
    input: number,
    count: number,
    gates: number,
    orders: Orders,
    base: number,
    output: number,
    stride: number,
  ): void;
}

/** Opens a bidirectional recurrent layer. */
export function openRecurrent(kernels: Kernels, asset: Asset, name: string): Recurrent {
  const entry = kernels.matrix(asset.matrix(`${name}.in`));
  const forward = kernels.matrix(asset.matrix(`${name}.forward`));
  const backward = kernels.matrix(asset.matrix(`${name}.backward`));
  const span = entry.rows;
  const hidden = forward.columns;
  return {
    hidden,
    span,
    read(input, count, gates, { forwards, backwards }, base, output, stride) {
      kernels.multiply(entry, input, entry.columns, count, gates, span);
      kernels.recur(forward, gates, span, forwards, base, output, stride);
      const other = base < 0 ? base : base + hidden;
      kernels.recur(backward, gates + span / 2, span, backwards, other, output + hidden, stride);
    },
  };
}

/** Copies an array of the asset into the heap; returns where it stands. */
export function placeFloats(kernels: Kernels, values: Float32Array): number {
  const at = kernels.reserve(values.length);
  kernels.floats.set(values, at);
  return at;
}

/** Opens the encoder. `room` is how many cells to leave after each state. */
export function openEncoder(kernels: Kernels, asset: Asset, projections: Projections, room: number): Encoder {
  const first = openRecurrent(kernels, asset, 'first');
  const second = openRecurrent(kernels, asset, 'second');
  const taps = projections.width;
  const width = taps / TAPS;
  const states = 2 * first.hidden;
  const stride = states + room;
  const quotation = placeFloats(kernels, asset.floats('quotation'));
  const place = placeFloats(kernels, asset.floats('place'));
  const bias = placeFloats(kernels, asset.floats('conv.bias'));
  const nothing = kernels.reserve(taps);
  const convolved = kernels.reserve(BATCH_LIMIT * width);
  const gates = kernels.reserve(BATCH_LIMIT * first.span);
  const low = kernels.reserve(BATCH_LIMIT * states);
  const high = kernels.reserve(BATCH_LIMIT * stride);
  const offsets = kernels.reserve(BATCH_LIMIT * TERMS);
  const spellings = new Int32Array(BATCH_LIMIT);
  const lanes = openLanes(kernels, BATCH_LIMIT);
  const { ints, floats } = kernels;

  function listOffsets(pieces: readonly Tokens[]): void {
    projections.place(pieces, spellings);
    let at = offsets;
    let row = 0;
    for (const { count, quotation: quotations, place: places } of pieces) {
      for (let i = 0; i < count; i++) {
        ints[at++] = bias;
        for (let tap = 0; tap < TAPS; tap++) {
          const neighbour = i + tap - 1;
          const shift = tap * width;
          const inside = neighbour >= 0 && neighbour < count;
          ints[at++] = (inside ? (spellings[row + neighbour] ?? 0) : nothing) + shift;
          ints[at++] = (inside ? quotation + (quotations[neighbour] ?? 0) * taps : nothing) + shift;
          ints[at++] = (inside ? place + (places[neighbour] ?? 0) * taps : nothing) + shift;
        }
      }
      row += count;
    }
  }

  return {
    states: high,
    width: states,
    stride,
    encode(pieces) {
      let count = 0;
      const rows = pieces.map((piece): Sequence => {
        const from = count;
        count += piece.count;
        return { from, count: piece.count };
      });
      const orders = lanes(rows);
      listOffsets(pieces);
      kernels.gather(offsets, TERMS, count, width, convolved);
      first.read(convolved, count, gates, orders, -1, low, states);
      // the second layer's states are added to the first's, which must stand at the same stride
      for (let i = 0; i < count; i++)
        floats.copyWithin(high + i * stride, low + i * states, low + (i + 1) * states);
      second.read(low, count, gates, orders, high, high, stride);
      return rows;
    },
  };
}
