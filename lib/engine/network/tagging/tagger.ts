// Tags the tokens of a piece as source, cue, content or none.
import { openDecoder, runs } from '../decoding';
import type { Kernels } from '../kernels/kernels';
import { BATCH_LIMIT } from '../batches';
import { PIECE_LIMIT, type Piece } from '../piece';
import type { Sequence } from '../lanes';
import type { Asset } from '../weights/asset';
import type { Encoder } from './encoder';

const TAGS = 7;
const CUE = 3;
/** Cells after each state: the labels' probabilities, and one that stays zero. */
export const TAG_ROOM = 8;

/** A piece of a batch as tagged. */
export interface Tagged {
  piece: Piece;
  rows: Sequence;
  /** Token ranges [start, end) of the cues. */
  cues: [number, number][];
}

export interface Tagger {
  /** Tags the pieces of a batch; leaves the labels' probabilities beside the states. */
  tag(pieces: readonly Piece[], bias: number): Tagged[];
}

export function openTagger(kernels: Kernels, asset: Asset, encoder: Encoder): Tagger {
  const matrix = kernels.matrix(asset.matrix('tagger'));
  const scores = kernels.reserve(BATCH_LIMIT * matrix.rows);
  const decode = openDecoder(TAGS, PIECE_LIMIT);
  const labels = new Uint8Array(PIECE_LIMIT);
  const { floats } = kernels;

  function leaveProbabilities({ from: first, count }: Sequence): void {
    for (let i = first; i < first + count; i++) {
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
    tag(pieces, bias) {
      const rows = encoder.encode(pieces);
      const last = rows.at(-1);
      const count = last ? last.from + last.count : 0;
      kernels.multiply(matrix, encoder.states, encoder.stride, count, scores, matrix.rows);
      return pieces.flatMap((piece, i) => {
        const own = rows[i];
        if (!own) return [];
        decode(floats, scores + own.from * matrix.rows, matrix.rows, own.count, bias, labels);
        const cues = runs(labels, own.count, CUE);
        if (cues.length > 0) leaveProbabilities(own);
        return [{ piece, rows: own, cues }];
      });
    },
  };
}
