// Gives cues their own sources and contents, and says how sure it is that each attributes at all.
import { BATCH_LIMIT, inBatches } from '../batches';
import type { Judgement } from '../calibration';
import { openDecoder, runs } from '../decoding';
import type { Kernels } from '../kernels/kernels';
import { openLanes, type Sequence } from '../lanes';
import { PIECE_LIMIT } from '../../document/document';
import type { Range } from '../../document/tokens';
import { openRecurrent, placeFloats, type Encoder } from '../tagging/encoder';
import type { Tagged } from '../tagging/tagger';
import type { Asset } from '../weights/asset';
import { openCueReader, type Cue, type PlacedCue } from './cues';
import { openJudge } from './judge';
import { openKindReader } from './kinds';

/** Labels of each scheme: outside, then two a role: source, content; for claims via, basis and hedge, too. */
const LABELS = { attributions: 5, claims: 11 } as const;
const SOURCE = 1;
const CONTENT = 3;
const VIA = 5;
const BASIS = 7;
const HEDGE = 9;
/** Distances from the cue are told apart up to these, on either side. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65] as const;
const FARTHEST_SENTENCE = 2;
/** What belongs to a cue stands this near to it, in tokens; train/model.py has the same. */
const REACH_BEFORE = 48;
const REACH_AFTER = 80;
const TERMS = 4;

/** A cue with what belongs to it. Ranges count from its piece's first token. */
export interface Link {
  cue: Cue;
  source: Range[];
  content: Range[];
  via: Range[];
  basis: Range[];
  hedge: Range[];
  /** Of each kind of source how likely it is. */
  kinds: Float32Array;
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

/** The tokens of its piece that are read for a cue. */
const windowOf = ({ of, start, end }: PlacedCue): Range => [
  Math.max(0, start - REACH_BEFORE),
  Math.min(of.piece.count, end + REACH_AFTER),
];
const widthOf = (cue: PlacedCue): number => {
  const [low, high] = windowOf(cue);
  return high - low;
};

/** A source's phrases, whole: the author of a study stands within its phrase, and the bearer of a report may. */
function phrases(source: readonly Range[], { via, basis }: Pick<Link, 'via' | 'basis'>): Range[] {
  const joined: Range[] = [];
  const within = [...via, ...basis];
  for (const [from, to] of source) {
    const last = joined.at(-1);
    const end = within.find(([start]) => start === to)?.[1] ?? to;
    if (last?.[1] === from) joined[joined.length - 1] = [last[0], end];
    else joined.push([from, end]);
  }
  return joined;
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
  const kinds = openKindReader(kernels, asset, encoder, readCues);
  const decodeAttributions = openDecoder(LABELS.attributions, PIECE_LIMIT);
  const decodeClaims = openDecoder(LABELS.claims, PIECE_LIMIT);
  const labels = new Uint8Array(PIECE_LIMIT);
  const { floats, ints } = kernels;

  /** Lists what is summed for each token of a cue's window; returns where the next cue's list begins. */
  function listOffsets(cue: Cue, at: number): number {
    const { of, share, start, end } = cue;
    const { sentence } = of.piece;
    const own = sentence[start] ?? 0;
    const [low, high] = windowOf(cue);
    for (let i = low; i < high; i++) {
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
      count += widthOf(cue);
      return { from, count: widthOf(cue) };
    });
    kernels.gather(offsets, TERMS, count, width, inputs);
    gru.read(inputs, count, gates, lanes(rows), -1, states, size);
    kernels.multiply(labeller, states, size, count, scores, labeller.rows);
    const rightness = judge(cues, rows, states, (cue) => cue.start - windowOf(cue)[0]);
    const found = cues.flatMap((cue, i) => {
      const own = rows[i];
      const right = rightness[i];
      if (!own || !right) return [];
      const at = scores + own.from * labeller.rows;
      if (cue.scheme === 'claims')
        decodeClaims(floats, at + LABELS.attributions, labeller.rows, own.count, 0, labels);
      else decodeAttributions(floats, at, labeller.rows, own.count, 0, labels);
      const [low] = windowOf(cue);
      const role = (first: number): Range[] =>
        runs(labels, own.count, first).map(([from, to]): Range => [from + low, to + low]);
      const links = {
        content: role(CONTENT),
        via: role(VIA),
        basis: role(BASIS),
        hedge: role(HEDGE),
      };
      const source = phrases(role(SOURCE), links);
      return [{ cue, source, ...links, rightness: right }];
    });
    const read = kinds(found);
    return found.map((one, i) => ({ ...one, kinds: read[i] ?? new Float32Array() }));
  }

  return {
    links(batch, least) {
      const last = batch.findLast(({ cues }) => cues.length > 0)?.rows;
      if (!last) return [];
      kernels.multiply(token, encoder.states, encoder.stride, last.from + last.count, tokens, width);
      const found: Link[] = [];
      // a cue's cells last until the next batch of them is read
      for (const some of inBatches(candidates(batch), widthOf))
        found.push(...link(readCues.read(some).filter(({ validity }) => validity >= least)));
      return found;
    },
  };
}

function* candidates(batch: readonly Tagged[]): Generator<PlacedCue> {
  for (const of of batch) for (const cue of of.cues) yield { of, ...cue };
}
