// Reads one piece: cues from the tagger, sources and contents from the linker, then what contents hold themselves.
import type { Span } from '../../model';
import { confidenceOf, type Calibration } from './calibration';
import { trimContent } from './content-edges';
import type { Kernels } from './kernels/kernels';
import { openLinker, type Link } from './linking/linker';
import { mannerOf } from './manner';
import { newPiece, type Piece } from './piece';
import { readPiece } from './pieces';
import { QUOTED } from './quotations';
import type { RawAttribution } from './raw-attribution';
import { describeAttribution } from './reasons';
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

type Range = [number, number];

/** Reads the attributions of a piece of `text`; what `settings` leaves open is as the weights say. */
export type Reader = (text: string, piece: Piece, settings: Partial<Settings>) => RawAttribution[];

const placeOf =
  (piece: Piece) =>
  ([start, end]: Range): Span => [piece.start[start] ?? 0, piece.end[end - 1] ?? 0];

function describe(
  text: string,
  piece: Piece,
  cue: Range,
  link: Link,
  confidence: number,
  nested: boolean,
): RawAttribution {
  const place = placeOf(piece);
  const cueSpan = place(cue);
  const content = link.content.flatMap((range) => {
    const span = trimContent(text, place(range));
    return span ? [span] : [];
  });
  const found = { content, cue: [cueSpan], source: link.source.map(place), nested };
  return {
    ...found,
    manner: mannerOf(text.slice(...cueSpan)),
    confidence,
    why: describeAttribution(text, { ...found, content: link.content.map(place) }),
  };
}

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
  const inner = newPiece();

  function attributions(
    text: string,
    piece: Piece,
    { bias, curve }: Settings,
    least: number,
    nested: boolean,
  ): [RawAttribution, Link][] {
    const cues = tagger.cues(piece, bias);
    if (cues.length > 0) linker.open(piece);
    const found: [RawAttribution, Link][] = [];
    for (const cue of cues) {
      const validity = linker.validity(...cue);
      if (validity < HOPELESS) continue;
      const link = linker.link(piece, ...cue);
      const confidence = confidenceOf({ validity, ...link.rightness }, curve);
      if (confidence < least) continue;
      const attribution = describe(text, piece, cue, link, confidence, nested);
      if (attribution.content.length > 0) found.push([attribution, link]);
    }
    return found;
  }

  /** The contents worth a second look: long enough, not quoted, and with a word that often attributes. */
  function contentsToReread(piece: Piece, links: readonly Link[]): Span[] {
    const spans: Span[] = [];
    for (const range of links.flatMap(({ content }) => content)) {
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

  return (text, piece, settings) => {
    const used = { ...usual, ...settings };
    const found = attributions(text, piece, used, used.least, false);
    const outer = found.map(([attribution]) => attribution);
    if (used.leastNested > 1) return outer;
    const spans = contentsToReread(
      piece,
      found.map(([, link]) => link),
    );
    const nested = spans.flatMap(([start, end]) => {
      readPiece(text, start, end, 'text', inner);
      return attributions(text, inner, used, used.leastNested, true).map(([attribution]) => attribution);
    });
    const overlapsCue = ({ cue }: RawAttribution): boolean =>
      outer.some((other) => other.cue.some(([s, e]) => cue.some(([from, to]) => s < to && from < e)));
    return [...outer, ...nested.filter((attribution) => !overlapsCue(attribution))];
  };
}
