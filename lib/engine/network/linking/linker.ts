// Gives a cue its own source and content, and says how sure it is that the cue attributes at all.
import type { Judgement } from '../calibration';
import { openDecoder, runs } from '../decoding';
import type { Kernels } from '../kernels/kernels';
import { PIECE_LIMIT, type Piece } from '../piece';
import { openRecurrent, placeFloats, type Encoder } from '../tagging/encoder';
import type { Asset } from '../weights/asset';

const LABELS = 5;
const SOURCE = 1;
const CONTENT = 3;
/** Distances from the cue are told apart up to these, on either side. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65] as const;
const FARTHEST_SENTENCE = 2;
const TERMS = 4;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export interface Link {
  /** Token ranges [start, end). */
  source: [number, number][];
  content: [number, number][];
  rightness: Pick<Judgement, 'content' | 'whole'>;
}

export interface Linker {
  /** Call once a piece, after the tagger and before the cues. */
  open(piece: Piece): void;
  /** 0 to 1: whether these tokens are a cue. */
  validity(start: number, end: number): number;
  /** For the cue whose validity was asked for last. */
  link(piece: Piece, start: number, end: number): Link;
}

function distanceStep(index: number, start: number, end: number): number {
  const gap = index < start ? start - index : index >= end ? index - end + 1 : 0;
  let step = 0;
  while (step < DISTANCES.length && gap >= (DISTANCES[step] ?? 0)) step++;
  return DISTANCES.length + (index < start ? -step : step);
}

export function openLinker(kernels: Kernels, asset: Asset, encoder: Encoder): Linker {
  const token = kernels.matrix(asset.matrix('link.token'));
  const ends = kernels.matrix(asset.matrix('link.ends'));
  const valid = kernels.matrix(asset.matrix('valid'));
  const gru = openRecurrent(kernels, asset, 'link');
  const judge = kernels.matrix(asset.matrix('right.in'));
  const right = kernels.matrix(asset.matrix('right'));
  const labeller = kernels.matrix(asset.matrix('linker'));
  const distances = placeFloats(kernels, asset.floats('link.distance'));
  const sentences = placeFloats(kernels, asset.floats('link.offset'));
  const width = token.rows;
  const hidden = gru.forward.columns;
  const span = gru.input.rows;
  const tokens = kernels.reserve(PIECE_LIMIT * width);
  const pair = kernels.reserve(ends.columns);
  const cue = kernels.reserve(ends.rows);
  const validCell = kernels.reserve(valid.rows);
  const judged = kernels.reserve(judge.columns);
  const judgement = kernels.reserve(judge.rows);
  const verdict = kernels.reserve(right.rows);
  const offsets = kernels.reserve(PIECE_LIMIT * TERMS);
  const inputs = kernels.reserve(PIECE_LIMIT * width);
  const gates = kernels.reserve(PIECE_LIMIT * span);
  const states = kernels.reserve(PIECE_LIMIT * 2 * hidden);
  const scores = kernels.reserve(PIECE_LIMIT * labeller.rows);
  const decode = openDecoder(LABELS, PIECE_LIMIT);
  const labels = new Uint8Array(PIECE_LIMIT);
  const { floats, ints } = kernels;

  /** Reads the cue, its state and the strongest of each state cell over the piece. */
  function rightness(count: number, start: number): Link['rightness'] {
    const size = 2 * hidden;
    floats.copyWithin(judged, cue + width, cue + ends.rows);
    const top = judged + ends.rows - width;
    floats.copyWithin(top, states, states + size);
    for (let i = 1; i < count; i++) {
      const row = states + i * size;
      for (let cell = 0; cell < size; cell++) {
        const value = floats[row + cell] ?? 0;
        if (value > (floats[top + cell] ?? 0)) floats[top + cell] = value;
      }
    }
    floats.copyWithin(top + size, states + start * size, states + (start + 1) * size);
    kernels.multiply(judge, judged, judge.columns, 1, judgement, judge.rows);
    for (let i = 0; i < judge.rows; i++) if ((floats[judgement + i] ?? 0) < 0) floats[judgement + i] = 0;
    kernels.multiply(right, judgement, right.columns, 1, verdict, right.rows);
    return { content: sigmoid(floats[verdict] ?? 0), whole: sigmoid(floats[verdict + 1] ?? 0) };
  }

  return {
    open(piece) {
      kernels.multiply(token, encoder.states, encoder.stride, piece.count, tokens, width);
    },
    validity(start, end) {
      const { states: from, stride, width: size } = encoder;
      floats.copyWithin(pair, from + start * stride, from + start * stride + size);
      floats.copyWithin(pair + size, from + (end - 1) * stride, from + (end - 1) * stride + size);
      kernels.multiply(ends, pair, ends.columns, 1, cue, ends.rows);
      for (let i = width; i < ends.rows; i++) if ((floats[cue + i] ?? 0) < 0) floats[cue + i] = 0;
      kernels.multiply(valid, cue + width, valid.columns, 1, validCell, valid.rows);
      return sigmoid(floats[validCell] ?? 0);
    },
    link(piece, start, end) {
      const { count, sentence } = piece;
      const own = sentence[start] ?? 0;
      let at = offsets;
      for (let i = 0; i < count; i++) {
        const apart = Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, (sentence[i] ?? 0) - own));
        ints[at++] = tokens + i * width;
        ints[at++] = cue;
        ints[at++] = distances + distanceStep(i, start, end) * width;
        ints[at++] = sentences + (apart + FARTHEST_SENTENCE) * width;
      }
      kernels.gather(offsets, TERMS, count, width, inputs);
      kernels.multiply(gru.input, inputs, width, count, gates, span);
      kernels.recur(gru.forward, gates, span, count, false, -1, states, 2 * hidden);
      kernels.recur(gru.backward, gates + span / 2, span, count, true, -1, states + hidden, 2 * hidden);
      kernels.multiply(labeller, states, 2 * hidden, count, scores, labeller.rows);
      decode(floats, scores, labeller.rows, count, 0, labels);
      return {
        source: runs(labels, count, SOURCE),
        content: runs(labels, count, CONTENT),
        rightness: rightness(count, start),
      };
    },
  };
}
