// Says of linked cues how likely their content, and content and source, are right.
import { BATCH_PIECES } from '../batches';
import { sigmoid, type Judgement } from '../calibration';
import type { Kernels } from '../kernels/kernels';
import type { Sequence } from '../lanes';
import type { Asset } from '../weights/asset';
import { SCHEME_NUMBER, type Cue, type CueReader } from './cues';

type Judge = (
  cues: readonly Cue[],
  rows: readonly Sequence[],
  states: number,
  /** The row of its first token within its window. */
  at: (cue: Cue) => number,
) => Pick<Judgement, 'content' | 'whole'>[];

/** Reads of each cue itself, its state and the strongest of each of `size` state cells over its rows. */
export function openJudge(kernels: Kernels, asset: Asset, { width }: CueReader, size: number): Judge {
  const entry = kernels.matrix(asset.matrix('right.in'));
  const right = kernels.matrix(asset.matrix('right'));
  const judged = kernels.reserve(BATCH_PIECES * entry.columns);
  const judgements = kernels.reserve(BATCH_PIECES * entry.rows);
  const verdicts = kernels.reserve(BATCH_PIECES * right.rows);
  const { floats } = kernels;
  return (cues, rows, states, rowOf) => {
    cues.forEach((cue, i) => {
      const { from, count } = rows[i] ?? { from: 0, count: 0 };
      const to = judged + i * entry.columns;
      floats.copyWithin(to, cue.own, cue.own + width);
      kernels.highest(states + from * size, count, size, to + width);
      const cueState = states + (from + rowOf(cue)) * size;
      floats.copyWithin(to + width + size, cueState, cueState + size);
    });
    kernels.multiply(entry, judged, entry.columns, cues.length, judgements, entry.rows);
    for (let cell = judgements; cell < judgements + cues.length * entry.rows; cell++)
      if ((floats[cell] ?? 0) < 0) floats[cell] = 0;
    kernels.multiply(right, judgements, entry.rows, cues.length, verdicts, right.rows);
    return cues.map(({ scheme }, i) => {
      const at = verdicts + i * right.rows + 2 * SCHEME_NUMBER[scheme];
      return { content: sigmoid(floats[at] ?? 0), whole: sigmoid(floats[at + 1] ?? 0) };
    });
  };
}
