// Reads a batch of pieces: cues from the tagger, sources and contents from the linker.
import { confidenceOf, type Calibration } from './calibration';
import { describeLink } from './described-link';
import type { Kernels } from './kernels/kernels';
import { openLinker } from './linking/linker';
import type { Piece } from './piece';
import type { RawAttribution } from './raw-attribution';
import { AFFIX_BUCKETS, SHAPES } from './spelling';
import { openEncoder } from './tagging/encoder';
import { openProjections } from './tagging/projections';
import { openTagger, TAG_ROOM } from './tagging/tagger';
import type { Asset } from './weights/asset';
import { CUE_STEPS, type Words } from './weights/words';

export interface Settings {
  /** Added to the scores of every label but "outside": higher finds more, surely and unsurely. */
  bias: number;
  /** Attributions less sure than this are left out, 0 to 1. */
  least: number;
  /** How the network's judgements become a confidence. */
  curve: Calibration;
}

/** A cue less likely than this is not linked at all. */
const HOPELESS = 0.05;
/** Reads the attributions of each piece of a batch of `text`; what `settings` leaves open is as the weights say. */
export type Reader = (
  text: string,
  pieces: readonly Piece[],
  settings: Partial<Settings>,
) => RawAttribution[][];

export function openReader(kernels: Kernels, asset: Asset, words: Words): Reader {
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
    curve: {
      constant: asset.number('calibration.constant'),
      validity: asset.number('calibration.validity'),
      content: asset.number('calibration.content'),
      whole: asset.number('calibration.whole'),
    },
  };

  return (text, pieces, settings) => {
    const { bias, least, curve } = { ...usual, ...settings };
    const found = new Map(pieces.map((piece): [Piece, RawAttribution[]] => [piece, []]));
    for (const link of linker.links(tagger.tag(pieces, bias), HOPELESS)) {
      const { of, validity } = link.cue;
      const confidence = confidenceOf({ validity, ...link.rightness }, curve);
      if (confidence < least) continue;
      const attribution = describeLink(text, link, confidence);
      if (attribution.content.length > 0) found.get(of.piece)?.push(attribution);
    }
    return [...found.values()];
  };
}
