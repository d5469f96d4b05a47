// The encoder: a convolution over three tokens, then two bidirectional recurrent layers whose states are added.
import type { Kernels, Matrix } from '../kernels/kernels';
import { PIECE_LIMIT, type Piece } from '../piece';
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
  encode(piece: Piece): void;
}

export interface Recurrent {
  input: Matrix;
  forward: Matrix;
  backward: Matrix;
}

/** Opens the matrices of a bidirectional recurrent layer. */
export const openRecurrent = (kernels: Kernels, asset: Asset, name: string): Recurrent => ({
  input: kernels.matrix(asset.matrix(`${name}.in`)),
  forward: kernels.matrix(asset.matrix(`${name}.forward`)),
  backward: kernels.matrix(asset.matrix(`${name}.backward`)),
});

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
  const hidden = first.forward.columns;
  const states = 2 * hidden;
  const stride = states + room;
  const quotation = placeFloats(kernels, asset.floats('quotation'));
  const place = placeFloats(kernels, asset.floats('place'));
  const bias = placeFloats(kernels, asset.floats('conv.bias'));
  const nothing = kernels.reserve(taps);
  const convolved = kernels.reserve(PIECE_LIMIT * width);
  const gates = kernels.reserve(PIECE_LIMIT * first.input.rows);
  const low = kernels.reserve(PIECE_LIMIT * states);
  const high = kernels.reserve(PIECE_LIMIT * stride);
  const offsets = kernels.reserve(PIECE_LIMIT * TERMS);
  const spellings = new Int32Array(PIECE_LIMIT);
  const { ints, floats } = kernels;

  function listOffsets(piece: Piece): void {
    projections.place(piece, spellings);
    let at = offsets;
    for (let i = 0; i < piece.count; i++) {
      ints[at++] = bias;
      for (let tap = 0; tap < TAPS; tap++) {
        const neighbour = i + tap - 1;
        const shift = tap * width;
        const inside = neighbour >= 0 && neighbour < piece.count;
        ints[at++] = (inside ? (spellings[neighbour] ?? 0) : nothing) + shift;
        ints[at++] = (inside ? quotation + (piece.quotation[neighbour] ?? 0) * taps : nothing) + shift;
        ints[at++] = (inside ? place + (piece.place[neighbour] ?? 0) * taps : nothing) + shift;
      }
    }
  }

  return {
    states: high,
    width: states,
    stride,
    encode(piece) {
      const { count } = piece;
      listOffsets(piece);
      kernels.gather(offsets, TERMS, count, width, convolved);
      const span = first.input.rows;
      kernels.multiply(first.input, convolved, width, count, gates, span);
      kernels.recur(first.forward, gates, span, count, false, -1, low, states);
      kernels.recur(first.backward, gates + span / 2, span, count, true, -1, low + hidden, states);
      kernels.multiply(second.input, low, states, count, gates, span);
      for (let i = 0; i < count; i++)
        floats.copyWithin(high + i * stride, low + i * states, low + (i + 1) * states);
      kernels.recur(second.forward, gates, span, count, false, high, high, stride);
      kernels.recur(
        second.backward,
        gates + span / 2,
        span,
        count,
        true,
        high + hidden,
        high + hidden,
        stride,
      );
    },
  };
}
