// The likeness of every two articles of a small pool, counted once: cosines by way of the terms they share.
import type { Digest } from './digest';
import { decay, lengthOf } from './same-event';

const DAY = 86_400_000;
/**
 * So many days apart are two articles of which one has no date. Taken for one day, among 40 unrelated AllSides articles
 * of which three in ten are undated, .22 of what is shown is right; so, .78, and .78 of what there is is shown.
 */
export const UNDATED = 5;

/** What likeness is read from. All words that are compared are terms, or all are the numbers of terms. */
export interface Comparable extends Pick<Digest, 'title' | 'published'> {
  words: readonly (readonly [term: string | number, weight: number])[];
}

export interface Likeness {
  /** The cosine of the words of two articles, given by their places in the pool. */
  cosine: (i: number, j: number) => number;
  /** The same, less the further the dates are apart. */
  decayed: (i: number, j: number) => number;
  /** Days apart; null where a date is missing. */
  days: (i: number, j: number) => number | null;
}

/** Each article's row of cosines is worked out when first asked for, in time that grows with the terms it shares. */
export function likenessOf(pool: readonly Comparable[]): Likeness {
  const size = pool.length;
  const rows: (Float64Array | undefined)[] = [];
  const units = pool.map(({ words }) => {
    const length = lengthOf(words) || 1;
    return words.map(([term, weight]) => [term, weight / length] as const);
  });
  const postings = new Map<string | number, [place: number, weight: number][]>();
  units.forEach((words, place) => {
    for (const [term, weight] of words) {
      const posting = postings.get(term);
      if (posting) posting.push([place, weight]);
      else postings.set(term, [[place, weight]]);
    }
  });
  const row = (i: number): Float64Array => {
    const sums = new Float64Array(size);
    for (const [term, weight] of units[i] ?? []) {
      for (const [place, other] of postings.get(term) ?? [])
        sums[place] = (sums[place] ?? 0) + weight * other;
    }
    return sums;
  };
  const cosine = (i: number, j: number): number => (rows[i] ??= row(i))[j] ?? 0;
  const times = pool.map(({ published }) => Date.parse(published ?? '') / DAY);
  const days = (i: number, j: number): number | null => {
    const apart = Math.abs((times[i] ?? NaN) - (times[j] ?? NaN));
    return Number.isNaN(apart) ? null : apart;
  };
  return { cosine, days, decayed: (i, j) => cosine(i, j) * decay(days(i, j) ?? UNDATED) };
}
