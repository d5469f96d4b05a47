// How likely all that a card shows of a statement is right: its words, who says so, and what sort of source that is.
import { logit, sigmoid } from '../network/calibration';
import type { Statement } from '../statements/statement';
import { kindShares } from '../who/entity';
import type { Speakers } from '../who/resolve';

/**
 * What the curve is fitted over: the log-odds that the words, the source and its kind are right, then 1 or 0 for what
 * makes a card easy or hard: a name, a cue, words that state a further step, a hedge.
 */
export function cardOdds(
  { confidence, cue, hedge }: Statement,
  { source, sure, via, basis }: Speakers,
): number[] {
  const kind = source ? Math.max(...kindShares(source)) : 0.5;
  const signs = [source?.named === true, cue.length > 0, via.length + basis.length > 0, hedge.length > 0];
  return [logit(confidence), logit(sure), logit(kind), ...signs.map(Number)];
}

/** 0 to 1, by a logistic curve that was fitted on articles kept apart from training (Platt 1999). */
export function cardConfidence(statement: Statement, speakers: Speakers, curve: readonly number[]): number {
  const [constant = 0, ...slopes] = curve;
  return sigmoid(
    cardOdds(statement, speakers).reduce((sum, odds, i) => sum + odds * (slopes[i] ?? 0), constant),
  );
}
