// How alike two articles are, by the words of headline and lead and by how far their dates are apart.
import type { Digest } from './digest';
import { termsOf } from './terms';

/** Days; and what is left of the likeness of two articles however far apart. Measured on the AllSides stories. */
const SIGMA = 3;
const FLOOR = 0.3;

const DAY = 86_400_000;

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
  return (dot / (lengthOf(a.words) * lengthOf(b.words))) * decay(daysApart(a, b));
}

/** The Euclidean length of a vector of weighted terms. */
export function lengthOf(words: readonly (readonly [unknown, weight: number])[]): number {
  return Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0));
}

/** Days between the dates of two articles; null where one of them has none. */
function daysApart(a: Digest, b: Digest): number | null {
  const days = Math.abs(Date.parse(a.published ?? '') - Date.parse(b.published ?? '')) / DAY;
  return Number.isNaN(days) ? null : days;
}

/** What is left of a likeness over so many days. */
export function decay(days: number | null): number {
  return days === null ? 1 : FLOOR + (1 - FLOOR) * Math.exp(-(days ** 2) / (2 * SIGMA ** 2));
}
