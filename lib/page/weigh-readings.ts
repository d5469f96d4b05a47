// Which of two readings of a page is the better one.
import { measureProse } from './prose';
import type { BuiltText } from './text-builder';

/** How much more prose a second reading must hold: Readability is right more often than not. */
const CLEARLY_MORE = 1.25;
/** A JSON-LD body shorter than this is a summary. UTF-16 units. */
const MIN_BODY = 600;

function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const sizeOf = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, count) => sum + count, 0);

/** How alike two texts are: the harmonic mean of precision and recall over their words, 0..1. */
function likeness(words: ReadonlyMap<string, number>, text: string): number {
  const others = wordsOf(text);
  let shared = 0;
  for (const [word, count] of others) shared += Math.min(count, words.get(word) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (sizeOf(words) + sizeOf(others));
}

/** Prose, less what is no prose: a box of teasers and menus weighs little however long it is. */
function worthOf(built: BuiltText): number {
  const { weight, prose, linked } = measureProse(built);
  return (prose - 0.5 * (weight - prose)) * (1 - linked);
}

/**
 * The best of some readings; the first unless another is clearly better.
 * @param body the article as the page's own JSON-LD tells it, the surest yardstick where there is one
 */
export function bestReading(first: BuiltText, others: readonly BuiltText[], body: unknown): BuiltText {
  if (others.length === 0) return first;
  if (typeof body === 'string' && body.length >= MIN_BODY) {
    const words = wordsOf(body);
    const likenessOf = others.map((other) => likeness(words, other.text));
    const most = Math.max(...likenessOf);
    const best = others[likenessOf.indexOf(most)];
    return best !== undefined && most > likeness(words, first.text) + 0.05 ? best : first;
  }
  let best = first;
  let worth = CLEARLY_MORE * Math.max(1, worthOf(first));
  for (const other of others) {
    const its = worthOf(other);
    if (its <= worth) continue;
    best = other;
    worth = its;
  }
  return best;
}
