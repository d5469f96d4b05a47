// Tags the tokens of a piece as source, cue, content or none.
import { openDecoder, runs } from '../decoding';
import type { Kernels } from '../kernels/kernels';
import { PIECE_LIMIT, type Piece } from '../piece';
import type { Asset } from '../weights/asset';
import type { Encoder } from './encoder';

const TAGS = 7;
const CUE = 3;
/** Cells after each state: the labels' probabilities, and one that stays zero. */
export const TAG_ROOM = 8;

export interface Tagger {
  /** Token ranges [start, end) of the cues; leaves the labels' probabilities beside the states. */
  cues(piece: Piece, bias: number): [number, number][];
}

export function openTagger(kernels: Kernels, asset: Asset, encoder: Encoder): Tagger {
  const matrix = kernels.matrix(asset.matrix('tagger'));
  const scores = kernels.reserve(PIECE_LIMIT * matrix.rows);
  const decode = openDecoder(TAGS, PIECE_LIMIT);
  const labels = new Uint8Array(PIECE_LIMIT);
  const { floats } = kernels;

  function leaveProbabilities(count: number): void {
    for (let i = 0; i < count; i++) {
      const from = scores + i * matrix.rows;
      const to = encoder.states + i * encoder.stride + encoder.width;
      let most = -Infinity;
      for (let label = 0; label < TAGS; label++) most = Math.max(most, floats[from + label] ?? 0);
      let sum = 0;
      for (let label = 0; label < TAGS; label++)
        sum += floats[to + label] = Math.exp((floats[from + label] ?? 0) - most);
      for (let label = 0; label < TAGS; label++) floats[to + label] = (floats[to + label] ?? 0) / sum;
    }
  }

  return {
    cues(piece, bias) {
      encoder.encode(piece);
      kernels.multiply(matrix, encoder.states, encoder.stride, piece.count, scores, matrix.rows);
      decode(floats, scores, matrix.rows, piece.count, bias, labels);
      const found = runs(labels, piece.count, CUE);
      if (found.length > 0) leaveProbabilities(piece.count);
      return found;
    },
  };
}
