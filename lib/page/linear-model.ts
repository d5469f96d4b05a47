// A logistic regression: weighed signs, added up. Its weights are plain numbers in a file that training writes.

/** What is known of a thing, by name; most values lie between 0 and 1. */
export type Features<Name extends string = string> = Readonly<Record<Name, number>>;

/** A weight for each feature, and `bias` for none. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the weighed features: above 0 for more likely than not. */
export function score(weights: Weights, features: Features): number {
  let sum = weights['bias'] ?? 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** What each feature adds to the score, the heaviest first; features that add nothing are left out. */
export function reasons(weights: Weights, features: Features): [name: string, adds: number][] {
  return Object.entries({ bias: 1, ...features })
    .map(([name, value]): [string, number] => [name, (weights[name] ?? 0) * value])
    .filter(([, adds]) => adds !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
}
