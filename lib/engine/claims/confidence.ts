// How likely all that a card shows of a statement is right: its words, who says so, and what sort of source that is.
import { logit, sigmoid } from '../network/calibration';
import type { Statement } from '../statements/statement';
import { kindOf, kindShares } from '../who/entity';
import type { Speakers } from '../who/resolve';

/**
 * What the curve is fitted over: the log-odds that the words, the source and its kind are right, and the least of them;
 * then what makes a card easy or hard: a name, a cue, words that state a further step, a hedge, a person; how many words
 * it holds, and how many steps its path has.
 */
export function cardOdds(
  { confidence, content, cue, hedge }: Statement,
  { source, sure, via, basis }: Speakers,
  steps: number,
): number[] {
  const kind = source ? Math.max(...kindShares(source)) : 0.5;
  const odds = [confidence, sure, kind].map(logit);
  const signs = [
    source?.named === true,
    cue.length > 0,
    via.length + basis.length > 0,
    hedge.length > 0,
    source !== null && kindOf(source) === 'person',
  ];
  const words = content.reduce((sum, [from, to]) => sum + to - from, 0);
  return [...odds, Math.min(...odds), ...signs.map(Number), Math.log(1 + words), steps];
}

/** 0 to 1, by a logistic curve that was fitted on articles kept apart from training (Platt 1999). */
export function cardConfidence(odds: readonly number[], curve: readonly number[]): number {
  const [constant = 0, ...slopes] = curve;
  return sigmoid(odds.reduce((sum, value, i) => sum + value * (slopes[i] ?? 0), constant));
}
