// Gives cues their own sources and contents, and says how sure it is that each attributes at all.
import { BATCH_LIMIT, inBatches } from '../batches';
import type { Judgement } from '../calibration';
import { openDecoder, runs } from '../decoding';
import type { Kernels } from '../kernels/kernels';
import { openLanes, type Sequence } from '../lanes';
import { PIECE_LIMIT } from '../piece';
import { openRecurrent, placeFloats, type Encoder } from '../tagging/encoder';
import type { Tagged } from '../tagging/tagger';
import type { Asset } from '../weights/asset';
import { openCueReader, type Cue } from './cues';
import { openJudge } from './judge';

const LABELS = 5;
const SOURCE = 1;
const CONTENT = 3;
/** Distances from the cue are told apart up to these, on either side. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65] as const;
const FARTHEST_SENTENCE = 2;
const TERMS = 4;

export interface Link {
  cue: Cue;
  /** Token ranges [start, end). */
  source: [number, number][];
  content: [number, number][];
  rightness: Pick<Judgement, 'content' | 'whole'>;
}

export interface Linker {
  /** The links of a batch's cues in order; without those less likely to attribute than `least`, 0 to 1. */
  links(batch: readonly Tagged[], least: number): Link[];
}

function distanceStep(index: number, start: number, end: number): number {
  const gap = index < start ? start - index : index >= end ? index - end + 1 : 0;
  let step = 0;
  while (step < DISTANCES.length && gap >= (DISTANCES[step] ?? 0)) step++;
  return DISTANCES.length + (index < start ? -step : step);
}

export function openLinker(kernels: Kernels, asset: Asset, encoder: Encoder): Linker {
  const token = kernels.matrix(asset.matrix('link.token'));
  const gru = openRecurrent(kernels, asset, 'link');
  const labeller = kernels.matrix(asset.matrix('linker'));
  const distances = placeFloats(kernels, asset.floats('link.distance'));
  const sentences = placeFloats(kernels, asset.floats('link.offset'));
  const width = token.rows;
  const size = 2 * gru.hidden;
  const readCues = openCueReader(kernels, asset, encoder, width);
  const judge = openJudge(kernels, asset, readCues, size);
  const tokens = kernels.reserve(BATCH_LIMIT * width);
  const offsets = kernels.reserve(BATCH_LIMIT * TERMS);
  const inputs = kernels.reserve(BATCH_LIMIT * width);
  const gates = kernels.reserve(BATCH_LIMIT * gru.span);
  const states = kernels.reserve(BATCH_LIMIT * size);
  const scores = kernels.reserve(BATCH_LIMIT * labeller.rows);
  const lanes = openLanes(kernels, BATCH_LIMIT);
  const decode = openDecoder(LABELS, PIECE_LIMIT);
  const labels = new Uint8Array(PIECE_LIMIT);
  const { floats, ints } = kernels;

  /** Lists what is summed for each token of a cue's piece; returns where the next cue's list begins. */
  function listOffsets({ of, share, start, end }: Cue, at: number): number {
    const { count, sentence } = of.piece;
    const own = sentence[start] ?? 0;
    for (let i = 0; i < count; i++) {
      const apart = Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, (sentence[i] ?? 0) - own));
      ints[at++] = tokens + (of.rows.from + i) * width;
      ints[at++] = share;
      ints[at++] = distances + distanceStep(i, start, end) * width;
      ints[at++] = sentences + (apart + FARTHEST_SENTENCE) * width;
    }
    return at;
  }

  function link(cues: readonly Cue[]): Link[] {
    let count = 0;
    let at = offsets;
    const rows = cues.map((cue): Sequence => {
      at = listOffsets(cue, at);
      const from = count;
      count += cue.of.piece.count;
      return { from, count: cue.of.piece.count };
    });
    kernels.gather(offsets, TERMS, count, width, inputs);
    gru.read(inputs, count, gates, lanes(rows), -1, states, size);
    kernels.multiply(labeller, states, size, count, scores, labeller.rows);
    const rightness = judge(cues, rows, states);
    return cues.flatMap((cue, i) => {
      const own = rows[i];
      const right = rightness[i];
      if (!own || !right) return [];
      decode(floats, scores + own.from * labeller.rows, labeller.rows, own.count, 0, labels);
      const source = runs(labels, own.count, SOURCE);
      return [{ cue, source, content: runs(labels, own.count, CONTENT), rightness: right }];
    });
  }

  return {
    links(batch, least) {
      const last = batch.findLast(({ cues }) => cues.length > 0)?.rows;
      if (!last) return [];
      kernels.multiply(token, encoder.states, encoder.stride, last.from + last.count, tokens, width);
      const found: Link[] = [];
      // a cue's cells last until the next batch of them is read
      for (const some of inBatches(candidates(batch), ({ of }) => of.piece.count))
        found.push(...link(readCues.read(some).filter(({ validity }) => validity >= least)));
      return found;
    },
  };
}

function* candidates(batch: readonly Tagged[]): Generator<Pick<Cue, 'of' | 'start' | 'end'>> {
  for (const of of batch) for (const [start, end] of of.cues) yield { of, start, end };
}
