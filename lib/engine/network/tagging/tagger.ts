// Tags the tokens of pieces: sources, cues and contents under two schemes, and the words that sources are called by.
import { PIECE_LIMIT } from '../../document/document';
import type { Range, Tokens } from '../../document/tokens';
import { openDecoder, runs } from '../decoding';
import type { Kernels } from '../kernels/kernels';
import { BATCH_LIMIT } from '../batches';
import type { Sequence } from '../lanes';
import type { Asset } from '../weights/asset';
import type { Encoder } from './encoder';

/** What counts as an attribution: PolNeAR's wide and flat scheme (thoughts too), or claims, which may nest. */
export type Scheme = 'attributions' | 'claims';

/** Labels of each scheme: outside, then two a role: source, cue, content; for claims the anchor, too. */
const LABELS = { attributions: 7, claims: 9 } as const;
const NAME_LABELS = 3;
const CUE = 3;
/** The first word of a claim that has no cue. */
const ANCHOR = 7;
/** Cells after each state, for the labels' probabilities under both schemes. */
export const TAG_ROOM = LABELS.attributions + LABELS.claims;

export interface CuePlace {
  scheme: Scheme;
  start: number;
  end: number;
  /** No cue is written; this is the first word of the claim. */
  anchored: boolean;
}

/** A piece of a batch as tagged. Ranges count from the piece's first token. */
export interface Tagged {
  piece: Tokens;
  rows: Sequence;
  cues: CuePlace[];
  names: Range[];
}

export interface Tagger {
  /** Tags the pieces of a batch; leaves the labels' probabilities beside the states. */
  tag(pieces: readonly Tokens[]): Tagged[];
  /** The words of a phrase that somebody is called by, of a piece of the last batch. */
  called(of: Tagged, phrase: Range): Range[];
}

export function openTagger(kernels: Kernels, asset: Asset, encoder: Encoder): Tagger {
  const matrix = kernels.matrix(asset.matrix('tagger'));
  const scores = kernels.reserve(BATCH_LIMIT * matrix.rows);
  const decodeAttributions = openDecoder(LABELS.attributions, PIECE_LIMIT);
  const decodeClaims = openDecoder(LABELS.claims, PIECE_LIMIT);
  const decodeNames = openDecoder(NAME_LABELS, PIECE_LIMIT);
  const claimBias = asset.number('bias');
  const labels = new Uint8Array(PIECE_LIMIT);
  const { floats } = kernels;

  function leaveProbabilities({ from: first, count }: Sequence): void {
    for (let i = first; i < first + count; i++) {
      let from = scores + i * matrix.rows;
      let to = encoder.states + i * encoder.stride + encoder.width;
      for (const width of [LABELS.attributions, LABELS.claims]) {
        softmax(floats, from, width, to);
        from += width;
        to += width;
      }
    }
  }

  /** The names among the labels last decoded: what touches is one. */
  function names(count: number): Range[] {
    const found: Range[] = [];
    for (const [from, to] of runs(labels, count, 1)) {
      const last = found.at(-1);
      if (last?.[1] === from) found[found.length - 1] = [last[0], to];
      else found.push([from, to]);
    }
    return found;
  }

  function read({ from, count }: Sequence): Pick<Tagged, 'cues' | 'names'> {
    const at = scores + from * matrix.rows;
    decodeClaims(floats, at + LABELS.attributions, matrix.rows, count, claimBias, labels);
    const cues: CuePlace[] = runs(labels, count, CUE).map(([start, end]) => ({
      scheme: 'claims',
      start,
      end,
      anchored: false,
    }));
    for (let i = 0; i < count; i++)
      if (labels[i] === ANCHOR) cues.push({ scheme: 'claims', start: i, end: i + 1, anchored: true });
    decodeAttributions(floats, at, matrix.rows, count, 0, labels);
    for (const [start, end] of runs(labels, count, CUE))
      if (!cues.some((cue) => cue.start < end && start < cue.end))
        cues.push({ scheme: 'attributions', start, end, anchored: false });
    decodeNames(floats, at + TAG_ROOM, matrix.rows, count, 0, labels);
    return { cues, names: names(count) };
  }

  return {
    called({ rows }, [start, end]) {
      const at = scores + (rows.from + start) * matrix.rows + TAG_ROOM + NAME_LABELS;
      decodeNames(floats, at, matrix.rows, end - start, 0, labels);
      return names(end - start).map(([from, to]): Range => [from + start, to + start]);
    },
    tag(pieces) {
      const rows = encoder.encode(pieces);
      const last = rows.at(-1);
      const count = last ? last.from + last.count : 0;
      kernels.multiply(matrix, encoder.states, encoder.stride, count, scores, matrix.rows);
      return pieces.flatMap((piece, i) => {
        const own = rows[i];
        if (!own) return [];
        const found = read(own);
        if (found.cues.length > 0) leaveProbabilities(own);
        return [{ piece, rows: own, ...found }];
      });
    },
  };
}

/** Probabilities of `width` scores at `from`, written at `to`. */
export function softmax(floats: Float32Array, from: number, width: number, to: number): void {
  let most = -Infinity;
  for (let i = 0; i < width; i++) most = Math.max(most, floats[from + i] ?? 0);
  let sum = 0;
  for (let i = 0; i < width; i++) sum += floats[to + i] = Math.exp((floats[from + i] ?? 0) - most);
  for (let i = 0; i < width; i++) floats[to + i] = (floats[to + i] ?? 0) / sum;
}
