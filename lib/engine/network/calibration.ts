// How sure an attribution is, from what the network says of it.

/** What the network judges of an attribution, each 0 to 1 and not calibrated. */
export interface Judgement {
  /** Whether the cue attributes at all, seen before it was linked. */
  validity: number;
  /** Once linked: whether the content is right. */
  content: number;
  /** Whether content and source are both right. */
  whole: number;
}

/** A logistic curve over the judgements' log-odds, fitted on articles kept apart from training (Platt 1999). */
export interface Calibration extends Judgement {
  constant: number;
}

const SMALLEST = 0.002;
/** The log-odds of a share, kept from running away at its ends. */
export const logit = (p: number): number => Math.log(Math.max(p, SMALLEST) / Math.max(1 - p, SMALLEST));
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** 0 to 1: of attributions with this value, about that share are right in content and source. */
export function confidenceOf(judgement: Judgement, curve: Calibration): number {
  const sum =
    curve.constant +
    curve.validity * logit(judgement.validity) +
    curve.content * logit(judgement.content) +
    curve.whole * logit(judgement.whole);
  return sigmoid(sum);
}
