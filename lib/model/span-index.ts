// Finds what stands at a place among many things with places, without looking at all of them.
import type { Span } from '../model';
import { firstWhere } from './first-where';

/**
 * Answers which of the things share a character with any of the given spans, each thing once, in the list's order.
 * The time of an answer grows with what is found, not with the list, unless some span reaches over most of the text.
 * @example spanIndex(claims, ({ content }) => content)([[3, 5]]) // the claims that stand at 3 or 4
 */
export function spanIndex<T>(
  list: readonly T[],
  spansOf: (one: T) => readonly Span[],
): (spans: readonly Span[]) => T[] {
  const entries = list
    .flatMap((one, order) => spansOf(one).map((span) => ({ span, order })))
    .sort((a, b) => a.span[0] - b.span[0]);
  /** The farthest end among the entries up to each. */
  const reaches: number[] = [];
  for (const { span } of entries) reaches.push(Math.max(reaches.at(-1) ?? 0, span[1]));

  /** How many entries begin before `offset`. */
  const before = (offset: number): number =>
    firstWhere(entries.length, (index) => (entries[index]?.span[0] ?? 0) >= offset);

  return (spans) => {
    const found = new Set<number>();
    for (const [start, end] of spans)
      for (let i = before(end) - 1; i >= 0 && (reaches[i] ?? 0) > start; i--) {
        const entry = entries[i];
        if (entry && entry.span[1] > start) found.add(entry.order);
      }
    return [...found].sort((a, b) => a - b).flatMap((order) => list[order] ?? []);
  };
}
