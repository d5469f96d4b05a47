// The network: a document's tokens in, its attributions out, a batch of pieces at a time.
import { type Document, PIECE_LIMIT } from '../document/document';
import { tokensIn, type Range } from '../document/tokens';
import { AFFIX_BUCKETS, hashOf, SHAPES } from '../document/spelling';
import { BATCH_LIMIT, inBatches } from './batches';
import type { Judgement } from './calibration';
import type { Kernels } from './kernels/kernels';
import { plainKernels } from './kernels/plain';
import { wasmKernels } from './kernels/wasm';
import { openLinker, type Link } from './linking/linker';
import { openEncoder } from './tagging/encoder';
import { openProjections } from './tagging/projections';
import { openTagger, TAG_ROOM, type Scheme } from './tagging/tagger';
import { openAsset, type Asset } from './weights/asset';
import { CUE_STEPS, openWords } from './weights/words';

/** An attribution as the network reads it, nobody resolved yet. Ranges are token numbers of the document. */
export interface Reading {
  scheme: Scheme;
  /** Empty where none is written. */
  cue: Range[];
  source: Range[];
  /** The words of its phrase that the source is called by. */
  name: Range[];
  content: Range[];
  /** Who carried the words, what the source relies on, and what makes the statement doubtful. */
  via: Range[];
  basis: Range[];
  hedge: Range[];
  /** Of each of SOURCE_KINDS how likely the source is one. */
  kinds: Float32Array;
  judgement: Judgement;
}

/** What some paragraphs hold. */
export interface PieceReading {
  piece: Range;
  readings: Reading[];
  /** Runs of tokens that somebody is called by. */
  names: Range[];
}

export interface Network {
  readonly kernels: Kernels['name'];
  readonly asset: Asset;
  /** Whether the word stood in what the network was taught, so that it can tell how it is used. */
  readonly knows: (word: string) => boolean;
  /** Reads a document piece by piece, as it is asked for: the first are ready before the last are read. */
  read(document: Document): Generator<PieceReading, void>;
}

/** Which arithmetic to use: WebAssembly SIMD where it runs, unless plain JavaScript is asked for. */
export type KernelChoice = 'best' | 'plain';

/** The most tokens of the first batch: somebody waits for the first paragraphs. */
const FIRST_BATCH = PIECE_LIMIT;

/** A cue less likely than this is not linked at all. */
const HOPELESS = 0.05;

/**
 * Opens a language's weights.
 * Rejects when the bytes are not weights of this network, or cut short.
 */
export async function loadNetwork(bytes: Uint8Array, choice: KernelChoice = 'best'): Promise<Network> {
  const asset = openAsset(bytes);
  const kernels =
    choice === 'plain' ? plainKernels() : await wasmKernels(BATCH_LIMIT).catch(() => plainKernels());
  const words = openWords(asset);
  const projections = openProjections(kernels, asset, words, {
    affixes: AFFIX_BUCKETS,
    shapes: SHAPES,
    cueSteps: CUE_STEPS,
  });
  const encoder = openEncoder(kernels, asset, projections, TAG_ROOM);
  const tagger = openTagger(kernels, asset, encoder);
  const linker = openLinker(kernels, asset, encoder);
  return {
    kernels: kernels.name,
    asset,
    knows: (word) => words.cueStep(words.row(hashOf(word), [])) > 0,
    *read(document) {
      for (const batch of inBatches(document.pieces, ([from, to]) => to - from, FIRST_BATCH)) {
        const tagged = tagger.tag(batch.map((piece) => tokensIn(document.tokens, piece)));
        const links = linker.links(tagged, HOPELESS);
        for (const [i, piece] of batch.entries()) {
          const of = tagged[i];
          const own = links.filter(({ cue, content }) => cue.of === of && content.length > 0);
          yield {
            piece,
            readings: own.map((link) =>
              placed(
                link,
                link.source.flatMap((phrase) => tagger.called(link.cue.of, phrase)),
                piece[0],
              ),
            ),
            names: shifted(of?.names ?? [], piece[0]),
          };
        }
      }
    },
  };
}

const shifted = (ranges: readonly Range[], by: number): Range[] =>
  ranges.map(([from, to]): Range => [from + by, to + by]);

function placed({ cue, kinds, rightness, ...link }: Link, name: readonly Range[], first: number): Reading {
  return {
    scheme: cue.scheme,
    cue: cue.anchored ? [] : [[cue.start + first, cue.end + first]],
    source: shifted(link.source, first),
    name: shifted(name, first),
    content: shifted(link.content, first),
    via: shifted(link.via, first),
    basis: shifted(link.basis, first),
    hedge: shifted(link.hedge, first),
    kinds,
    judgement: { validity: cue.validity, ...rightness },
  };
}
