// How likely all that a card shows of a statement is right: its words, who says so, and what sort of source that is.
import { logit, sigmoid } from '../network/calibration';
import type { Statement } from '../statements/statement';
import { kindShares } from '../who/entity';
import type { Speakers } from '../who/resolve';

/** What the curve is fitted over: the log-odds that the words, the source and its kind are right. */
export function cardOdds({ confidence }: Statement, speakers: Speakers | undefined): number[] {
  const kind = speakers?.source ? Math.max(...kindShares(speakers.source)) : 0.5;
  return [logit(confidence), logit(speakers?.sure ?? 1), logit(kind)];
}

/** 0 to 1, by a logistic curve that was fitted on articles kept apart from training (Platt 1999). */
export function cardConfidence(
  statement: Statement,
  speakers: Speakers | undefined,
  curve: readonly number[],
): number {
  const [constant = 0, ...slopes] = curve;
  return sigmoid(
    cardOdds(statement, speakers).reduce((sum, odds, i) => sum + odds * (slopes[i] ?? 0), constant),
  );
}
