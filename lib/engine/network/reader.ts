// Reads a batch of pieces: cues from the tagger, sources and contents from the linker, then what contents hold themselves.
import type { Span } from '../../model';
import { confidenceOf, type Calibration } from './calibration';
import { describeLink, placeOf } from './described-link';
import type { Kernels } from './kernels/kernels';
import { inBatches } from './batches';
import { openLinker, type Link } from './linking/linker';
import { newPiece, type Piece } from './piece';
import { readPiece } from './pieces';
import { QUOTED } from './quotations';
import type { RawAttribution } from './raw-attribution';
import { AFFIX_BUCKETS, SHAPES } from './spelling';
import { openEncoder } from './tagging/encoder';
import { openProjections } from './tagging/projections';
import { openTagger, TAG_ROOM } from './tagging/tagger';
import type { Asset } from './weights/asset';
import { CUE_STEPS, openWords } from './weights/words';

export interface Settings {
  /** Added to the scores of every label but "outside": higher finds more, surely and unsurely. */
  bias: number;
  /** Attributions less sure than this are left out, 0 to 1. */
  least: number;
  /** The same for those found inside the content of another; above 1 for none. */
  leastNested: number;
  /** How the network's judgements become a confidence. */
  curve: Calibration;
}

/** A cue less likely than this is not linked at all. */
const HOPELESS = 0.05;
/** A content shorter than this holds no attribution of its own. */
const LEAST_CONTENT = 5;
/** Only a word that attributes this often (in ten steps) makes a second look worth its time. */
const TELLING_STEP = 5;

/** An attribution, and the piece that it was found in. */
interface Found {
  piece: Piece;
  link: Link;
  attribution: RawAttribution;
}

/** Reads the attributions of each piece of a batch of `text`; what `settings` leaves open is as the weights say. */
export type Reader = (
  text: string,
  pieces: readonly Piece[],
  settings: Partial<Settings>,
) => RawAttribution[][];

export function openReader(kernels: Kernels, asset: Asset): Reader {
  const words = openWords(asset);
  const projections = openProjections(kernels, asset, words, {
    affixes: AFFIX_BUCKETS,
    shapes: SHAPES,
    cueSteps: CUE_STEPS,
  });
  const encoder = openEncoder(kernels, asset, projections, TAG_ROOM);
  const tagger = openTagger(kernels, asset, encoder);
  const linker = openLinker(kernels, asset, encoder);
  const usual: Settings = {
    bias: asset.number('bias'),
    least: asset.number('least'),
    leastNested: asset.number('leastNested'),
    curve: {
      constant: asset.number('calibration.constant'),
      validity: asset.number('calibration.validity'),
      content: asset.number('calibration.content'),
      whole: asset.number('calibration.whole'),
    },
  };

  function find(
    text: string,
    pieces: readonly Piece[],
    { bias, curve }: Settings,
    least: number,
    nested: boolean,
  ): Found[] {
    return linker.links(tagger.tag(pieces, bias), HOPELESS).flatMap((link) => {
      const { of, validity } = link.cue;
      const confidence = confidenceOf({ validity, ...link.rightness }, curve);
      if (confidence < least) return [];
      const attribution = describeLink(text, link, confidence, nested);
      return attribution.content.length > 0 ? [{ piece: of.piece, link, attribution }] : [];
    });
  }

  /** The contents worth a second look: long enough, not quoted, and with a word that often attributes. */
  function contentsToReread({ piece, link }: Found): Span[] {
    const spans: Span[] = [];
    for (const range of link.content) {
      if (range[1] - range[0] < LEAST_CONTENT) continue;
      let telling = false;
      let quoted = 0;
      for (let i = range[0]; i < range[1]; i++) {
        if (QUOTED.has(piece.quotation[i] ?? 0)) quoted++;
        else if (words.cueStep(words.row(piece.word[i] ?? 0, piece.tail[i] ?? 0)) >= TELLING_STEP)
          telling = true;
      }
      if (telling && 2 * quoted < range[1] - range[0]) spans.push(placeOf(piece)(range));
    }
    return spans;
  }

  return (text, pieces, settings) => {
    const used = { ...usual, ...settings };
    const outer = find(text, pieces, used, used.least, false);
    const inside = new Map<Piece, RawAttribution[]>();
    if (used.leastNested <= 1) {
      const contents = outer.flatMap((found) =>
        contentsToReread(found).map(([start, end]) => {
          const inner = newPiece();
          readPiece(text, start, end, 'text', inner);
          return { inner, of: found.piece };
        }),
      );
      for (const batch of inBatches(contents, ({ inner }) => inner.count)) {
        const owners = new Map(batch.map(({ inner, of }) => [inner, of]));
        const found = find(text, [...owners.keys()], used, used.leastNested, true);
        for (const { piece, attribution } of found) {
          const owner = owners.get(piece);
          if (owner) inside.set(owner, [...(inside.get(owner) ?? []), attribution]);
        }
      }
    }
    return pieces.map((piece) => {
      const own = outer.filter((found) => found.piece === piece).map(({ attribution }) => attribution);
      const nested = inside
        .get(piece)
        ?.filter((attribution) => !own.some((one) => sharesCue(one, attribution)));
      return [...own, ...(nested ?? [])];
    });
  };
}

const sharesCue = (a: RawAttribution, b: RawAttribution): boolean =>
  a.cue.some(([s, e]) => b.cue.some(([from, to]) => s < to && from < e));
