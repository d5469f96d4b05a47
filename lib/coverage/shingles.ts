// How much of one text stands in another, word for word: containment of five-word shingles.
// Broder, "On the resemblance and containment of documents", 1997.
import type { Span } from '../model';
import { fnv1a } from '../model/fnv';
import { withoutQuotations } from './quotations';
import { wordsOf } from './terms';

const SHINGLE = 5;
/** How many hashes are kept of a text; a longer one keeps an even sample of its own. */
const MOST = 400;
/**
 * From fewer shingles in a text, or in common, nothing is concluded: in two short texts an officer's full title or the
 * date of a speech is a tenth of the words.
 */
const FEWEST = 12;

/**
 * The sorted 32-bit hashes of a text's five-word shingles, quotations left out. Of a long text those remain that
 * are divisible by the least power of two that leaves no more than 400, so that any two samples can be compared.
 */
export function shinglesOf(text: string, displayed: readonly Span[] = []): number[] {
  const hashes = new Set<number>();
  for (const paragraph of withoutQuotations(text, displayed).split('\n')) {
    const words = wordsOf(paragraph).map(({ word }) => word);
    for (let i = 0; i + SHINGLE <= words.length; i++)
      hashes.add(hashOf(words.slice(i, i + SHINGLE).join(' ')));
  }
  let sample = [...hashes];
  for (let step = 2; sample.length > MOST; step *= 2) sample = sample.filter((hash) => hash % step === 0);
  return sample.sort((a, b) => a - b);
}

/**
 * The share of the shorter text's shingles that stand in the other one, 0 to 1; 0 where there is too little to
 * compare.
 */
export function containment(a: readonly number[], b: readonly number[]): number {
  const step = Math.max(stepOf(a), stepOf(b));
  const sampled = (hashes: readonly number[]): number[] => hashes.filter((hash) => hash % step === 0);
  const here = sampled(a);
  const there = sampled(b);
  const fewer = Math.min(here.length, there.length);
  if (fewer < FEWEST) return 0;
  const other = new Set(there);
  const shared = here.filter((hash) => other.has(hash)).length;
  return shared < FEWEST ? 0 : shared / fewer;
}

/** The greatest power of two that divides all hashes: the step that they were sampled by. */
function stepOf(hashes: readonly number[]): number {
  let step = 1;
  while (step < 2 ** 20 && hashes.length >= FEWEST && hashes.every((hash) => hash % (step * 2) === 0))
    step *= 2;
  return step;
}

/** FNV-1a with the last mixing of MurmurHash3, so that the low bits are even. */
function hashOf(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
