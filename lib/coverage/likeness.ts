// How alike articles are, by the words of headline and lead and by how far their dates are apart: two of them, or every
// two of a small pool, counted once.
import type { Digest } from './digest';
import { termsOf } from './terms';

/** Days; and what is left of the likeness of two articles however far apart. Measured on the AllSides stories. */
const SIGMA = 3;
const FLOOR = 0.3;

const DAY = 86_400_000;
/**
 * So many days apart are two articles of which one has no date. Taken for one day, among 40 unrelated AllSides articles
 * of which three in ten are undated, .22 of what is shown is right; so, .78, and .78 of what there is is shown.
 */
export const UNDATED = 5;

/**
 * The cosine of the two digests' words, times .3 + .7·gauss(days apart) when both are dated.
 * @param names whose own words do not count
 * @returns 0 (nothing in common) to 1
 */
export function eventSimilarity(a: Digest, b: Digest, names: readonly string[] = []): number {
  const left = new Set(names.flatMap(termsOf).map(({ stem }) => stem));
  const there = new Map(b.words.filter(([term]) => !left.has(term)));
  const dot = a.words.reduce((sum, [term, weight]) => sum + weight * (there.get(term) ?? 0), 0);
  if (dot === 0) return 0;
  return (
    (dot / (lengthOf(a.words) * lengthOf(b.words))) *
    decay(daysApart(timeOf(a.published), timeOf(b.published)))
  );
}

/** The Euclidean length of a vector of weighted terms. */
export function lengthOf(words: readonly (readonly [unknown, weight: number])[]): number {
  return Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0));
}

const timeOf = (published: string | null): number => Date.parse(published ?? '');

/** Days between two times; null where one of them is not known. */
function daysApart(a = NaN, b = NaN): number | null {
  const days = Math.abs(a - b) / DAY;
  return Number.isNaN(days) ? null : days;
}

/** What is left of a likeness over so many days. */
function decay(days: number | null): number {
  return days === null ? 1 : FLOOR + (1 - FLOOR) * Math.exp(-(days ** 2) / (2 * SIGMA ** 2));
}

/** What likeness is read from. All words that are compared are terms, or all are the numbers of terms. */
export interface Comparable extends Pick<Digest, 'title' | 'published'> {
  words: readonly (readonly [term: string | number, weight: number])[];
}

export type Likeness = ReturnType<typeof likenessOf>;

/** Each article's row of cosines is worked out when first asked for, in time that grows with the terms it shares. */
export function likenessOf(pool: readonly Comparable[]) {
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
  /** The cosine of the words of two articles, given by their places in the pool. */
  const cosine = (i: number, j: number): number => (rows[i] ??= row(i))[j] ?? 0;
  const times = pool.map(({ published }) => timeOf(published));
  const days = (i: number, j: number): number | null => daysApart(times[i], times[j]);
  /** The cosine, less the further the dates are apart. */
  const decayed = (i: number, j: number): number => cosine(i, j) * decay(days(i, j) ?? UNDATED);
  return { cosine, days, decayed };
}
