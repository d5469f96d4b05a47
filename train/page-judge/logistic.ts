// Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares).

export interface Row {
  /** Values in the order of the names. */
  values: readonly number[];
  /** Whether it is one. */
  label: 0 | 1;
  /** How much the row counts. */
  count: number;
}

const MOST_ROUNDS = 20;
const CLOSE = 1e-3;
/** The longest step of one weight in a round, where a full one would leap, as on few rows. */
const LONGEST_STEP = 4;

const of = (list: Float64Array, index: number): number => list[index] ?? 0;

/** Solves a·x = b for a symmetric, positive definite matrix, by Cholesky's method. The lower half of `a` is used up. */
function solve(a: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const at = (row: number, column: number): number => of(a, row * size + column);
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      a[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = of(x, i) - at(i, k) * of(x, k);
    x[i] = of(x, i) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = of(x, i) - at(k, i) * of(x, k);
    x[i] = of(x, i) / at(i, i);
  }
  return x;
}

/**
 * Fits weights, the bias first.
 * @param ridge how strongly weights are held near 0; the bias is not
 */
export function fit(rows: readonly Row[], ridge: number): number[] {
  const size = (rows[0]?.values.length ?? 0) + 1;
  const table = rows.map(({ values, label, count }) => ({
    values: Float64Array.of(1, ...values),
    label,
    count,
  }));
  const weights = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const hessian = new Float64Array(size * size);
    const gradient = new Float64Array(size);
    for (let i = 1; i < size; i++) {
      hessian[i * size + i] = ridge;
      gradient[i] = -ridge * of(weights, i);
    }
    for (const { values, label, count } of table) {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += of(weights, i) * of(values, i);
      const likely = 1 / (1 + Math.exp(-sum));
      const error = count * (label - likely);
      const curve = count * Math.max(1e-6, likely * (1 - likely));
      for (let i = 0; i < size; i++) {
        const value = of(values, i);
        if (value === 0) continue;
        gradient[i] = of(gradient, i) + error * value;
        const by = curve * value;
        const line = i * size;
        for (let j = 0; j <= i; j++) hessian[line + j] = of(hessian, line + j) + by * of(values, j);
      }
    }
    const step = solve(hessian, gradient);
    const longest = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    const by = Math.min(1, LONGEST_STEP / longest);
    for (let i = 0; i < size; i++) weights[i] = of(weights, i) + by * of(step, i);
    if (longest < CLOSE) break;
  }
  return [...weights];
}

/** Weights by name, to three figures behind the point; `bias` first. */
export const named = (names: readonly string[], weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    ['bias', ...names].map((name, index) => [name, Number((weights[index] ?? 0).toFixed(3))]),
  );
