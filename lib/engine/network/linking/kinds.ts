// Reads what kind of source stands by a cue: the states of its phrase, and the cue's own.
import { SOURCE_KINDS } from '../../../model';
import type { Range } from '../../document/tokens';
import { BATCH_PIECES } from '../batches';
import type { Kernels } from '../kernels/kernels';
import type { Encoder } from '../tagging/encoder';
import { softmax } from '../tagging/tagger';
import type { Asset } from '../weights/asset';
import type { Cue, CueReader } from './cues';

/** Of each cue the probabilities of SOURCE_KINDS, in that order. */
type KindReader = (cues: readonly { cue: Cue; source: readonly Range[] }[]) => Float32Array[];

export function openKindReader(
  kernels: Kernels,
  asset: Asset,
  { states, stride, width: size }: Encoder,
  { width }: CueReader,
): KindReader {
  const entry = kernels.matrix(asset.matrix('kind.in'));
  const kind = kernels.matrix(asset.matrix('kind'));
  const inputs = kernels.reserve(BATCH_PIECES * entry.columns);
  const inner = kernels.reserve(BATCH_PIECES * entry.rows);
  const scores = kernels.reserve(BATCH_PIECES * kind.rows);
  const { floats } = kernels;

  /** The strongest of each state cell over a phrase, and its last token's state; zero where there is no phrase. */
  function describe(row: number, source: readonly Range[], to: number): void {
    floats.fill(source.length > 0 ? -9 : 0, to, to + size);
    floats.fill(0, to + size, to + 2 * size);
    for (const [start, end] of source)
      for (let i = start; i < end; i++) {
        const at = states + (row + i) * stride;
        for (let cell = 0; cell < size; cell++)
          floats[to + cell] = Math.max(floats[to + cell] ?? 0, floats[at + cell] ?? 0);
      }
    const last = source.at(-1);
    if (!last) return;
    const at = states + (row + last[1] - 1) * stride;
    floats.copyWithin(to + size, at, at + size);
  }

  return (cues) => {
    cues.forEach(({ cue, source }, i) => {
      const to = inputs + i * entry.columns;
      describe(cue.of.rows.from, source, to);
      floats.copyWithin(to + 2 * size, cue.own, cue.own + width);
    });
    kernels.multiply(entry, inputs, entry.columns, cues.length, inner, entry.rows);
    for (let cell = inner; cell < inner + cues.length * entry.rows; cell++)
      if ((floats[cell] ?? 0) < 0) floats[cell] = 0;
    kernels.multiply(kind, inner, entry.rows, cues.length, scores, kind.rows);
    return cues.map((_, i) => {
      const at = scores + i * kind.rows;
      softmax(floats, at, SOURCE_KINDS.length, at);
      return floats.slice(at, at + SOURCE_KINDS.length);
    });
  };
}
