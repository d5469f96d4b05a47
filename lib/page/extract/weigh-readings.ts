// Which of two readings of a page is the better one.
import { measureProse } from './prose';
import type { BuiltText } from './text-builder';

/** How much more prose a second reading must hold: Readability is right more often than not. */
const CLEARLY_MORE = 1.25;
/** How much more alike it must be to what the page tells. */
const CLEARLY_LIKER = 1.05;
/** A JSON-LD body shorter than this is a summary. UTF-16 units. */
const MIN_BODY = 600;

function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
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

/** The article as the page's own JSON-LD tells it, the surest yardstick where there is one. */
export class ToldBody {
  private readonly words: Map<string, number>;

  private constructor(body: string) {
    this.words = wordsOf(body);
  }

  /** Null for anything but a text of an article's length. */
  static of(body: unknown): ToldBody | null {
    return typeof body === 'string' && body.length >= MIN_BODY ? new ToldBody(body) : null;
  }

  /** How alike a reading is to what the page tells, 0..1. */
  likenessOf({ text }: BuiltText): number {
    return likeness(this.words, text);
  }
}

/** The best of some readings; the first unless another is clearly better. */
export function bestReading(
  first: BuiltText,
  others: readonly BuiltText[],
  told: ToldBody | null,
): BuiltText {
  if (others.length === 0) return first;
  const value = (built: BuiltText): number => told?.likenessOf(built) ?? worthOf(built);
  const margin = told === null ? CLEARLY_MORE : CLEARLY_LIKER;
  let best = first;
  let least = margin * Math.max(0, value(first));
  for (const other of others) {
    const its = value(other);
    if (its <= least) continue;
    best = other;
    least = its;
  }
  return best;
}
