// Reads cues by the states at their ends: what the linker adds to each token, and whether it is a cue at all.
import { BATCH_PIECES } from '../batches';
import type { Kernels } from '../kernels/kernels';
import type { Encoder } from '../tagging/encoder';
import type { CuePlace, Tagged } from '../tagging/tagger';
import { sigmoid } from '../calibration';
import type { Asset } from '../weights/asset';

export interface PlacedCue extends CuePlace {
  /** The piece it stands in; its tokens count from there. */
  of: Tagged;
}

export interface Cue extends PlacedCue {
  /** The cells where what was read of it stands: what the linker adds to each token, and the cue's own. */
  share: number;
  own: number;
  /** 0 to 1: whether these tokens are a cue under its scheme. */
  validity: number;
}

export interface CueReader {
  /** Cells of what is a cue's own. */
  width: number;
  /** At most BATCH_PIECES cues at once; their cells are valid until the next call. */
  read(cues: readonly PlacedCue[]): Cue[];
}

/** A scheme's place among the outputs that there is one of for each. */
export const SCHEME_NUMBER = { attributions: 0, claims: 1 } as const;

/** `linkWidth`: cells of the linker's share. */
export function openCueReader(
  kernels: Kernels,
  asset: Asset,
  { states, stride, width: size }: Encoder,
  linkWidth: number,
): CueReader {
  const ends = kernels.matrix(asset.matrix('link.ends'));
  const valid = kernels.matrix(asset.matrix('valid'));
  const pairs = kernels.reserve(BATCH_PIECES * ends.columns);
  const read = kernels.reserve(BATCH_PIECES * ends.rows);
  const verdicts = kernels.reserve(BATCH_PIECES * valid.rows);
  const { floats } = kernels;
  return {
    width: ends.rows - linkWidth,
    read(cues) {
      cues.forEach(({ of, start, end }, i) => {
        const to = pairs + i * ends.columns;
        const first = states + (of.rows.from + start) * stride;
        const last = states + (of.rows.from + end - 1) * stride;
        floats.copyWithin(to, first, first + size);
        floats.copyWithin(to + size, last, last + size);
      });
      kernels.multiply(ends, pairs, ends.columns, cues.length, read, ends.rows);
      for (let i = 0; i < cues.length; i++)
        for (let cell = read + i * ends.rows + linkWidth; cell < read + (i + 1) * ends.rows; cell++)
          if ((floats[cell] ?? 0) < 0) floats[cell] = 0;
      kernels.multiply(valid, read + linkWidth, ends.rows, cues.length, verdicts, valid.rows);
      return cues.map((cue, i) => ({
        ...cue,
        share: read + i * ends.rows,
        own: read + i * ends.rows + linkWidth,
        validity: sigmoid(floats[verdicts + i * valid.rows + SCHEME_NUMBER[cue.scheme]] ?? 0),
      }));
    },
  };
}
