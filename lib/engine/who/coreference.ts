// Whom "she", "the ministry" or no words at all stand for: a small learned score, which may say nobody known.
import { ASKED, FEATURES, NONE_FEATURES, type Question } from './question';

/** The index of the candidate that is meant, or -1; and how likely that is, 0 to 1. */
export interface Choice {
  answer: number;
  sure: number;
}
export type Choose = (question: Question) => Choice;

/** Units of the one hidden layer. */
export const UNITS = 32;
/** What each unit takes: the features, which of ASKED it is, and a constant. */
export const INPUTS = FEATURES + ASKED.length + 1;
/** The units' weights, the weight of each unit, then those of "nobody" for each of ASKED. */
export const WEIGHTS = UNITS * (INPUTS + 1) + ASKED.length * NONE_FEATURES;

/** Scores of "nobody", a linear one, and then of each candidate, by one hidden layer. */
export function scores({ asked, none, candidates }: Question, weights: ArrayLike<number>): number[] {
  const number = ASKED.indexOf(asked);
  const noneAt = UNITS * (INPUTS + 1) + number * NONE_FEATURES;
  const nobody = none.reduce((sum, value, i) => sum + value * (weights[noneAt + i] ?? 0), 0);
  return [nobody, ...candidates.map(({ features }) => outputOf(hidden(number, features, weights), weights))];
}

/** The units' values for a candidate, which are never below 0. */
export function hidden(
  number: number,
  features: readonly number[],
  weights: ArrayLike<number>,
): Float64Array {
  const values = new Float64Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    const at = unit * INPUTS;
    let sum = (weights[at + FEATURES + number] ?? 0) + (weights[at + INPUTS - 1] ?? 0);
    for (let i = 0; i < FEATURES; i++) sum += (features[i] ?? 0) * (weights[at + i] ?? 0);
    values[unit] = Math.max(0, sum);
  }
  return values;
}

const outputOf = (values: Float64Array, weights: ArrayLike<number>): number =>
  values.reduce((sum, value, unit) => sum + value * (weights[UNITS * INPUTS + unit] ?? 0), 0);

/** Shares of one, by scores. */
export function softmax(list: readonly number[]): number[] {
  const most = Math.max(...list);
  const raised = list.map((value) => Math.exp(value - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

/** Chooses the best by learned weights; nobody where that scores best. */
export const chooseBy =
  (weights: ArrayLike<number>): Choose =>
  (question) => {
    const shares = softmax(scores(question, weights));
    const sure = Math.max(...shares);
    const answer = shares.indexOf(sure) - 1;
    return { answer, sure };
  };
