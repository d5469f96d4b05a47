// The shelf's index, in blocks of some dozens of articles: what an article is found and listed by, in columns, and
// its words as numbers. Ten thousand articles are read from the database in a hundredth of the time that ten
// thousand rows of strings took.
import { fnv1a } from '../model/fnv';

/** What an article is found by. */
export interface Brief {
  title: string | null;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
  /** The telling words with their weights. */
  words: readonly (readonly [term: string, weight: number])[];
}

/** The same as it comes off the shelf: of each word there is only its number. */
export interface KeptBrief extends Omit<Brief, 'words'> {
  key: string;
  /** When it was put here, in milliseconds of Unix time. */
  keptAt: number;
  words: [term: number, weight: number][];
}

/** Columns of one length, an entry for each article; `terms` and `weights` hold the words of all of them in a row. */
export interface Block {
  id: number;
  /** The change of the shelf that made it what it is. */
  revision: number;
  keys: string[];
  titles: (string | null)[];
  outlets: (string | null)[];
  published: (string | null)[];
  keptAt: number[];
  /** Where the words of each article end among all words of the block. */
  ends: Uint32Array;
  /** The Euclidean length of each article's weights. */
  lengths: Float32Array;
  terms: Uint32Array;
  /** In hundredths. */
  weights: Uint16Array;
}

/** Articles in a block: a change rewrites one block, and the first search reads all of them. */
export const BLOCK_SIZE = 64;

/**
 * Words as they come off the shelf, so that others can be compared with them: each is a number of 32 bits. Among the
 * words of ten thousand articles hardly two share one.
 */
export function numberedWords(words: Brief['words']): KeptBrief['words'] {
  return words.map(([term, weight]) => [fnv1a(term), weight]);
}

/** The block of these articles, in their order. */
export function packed(id: number, revision: number, briefs: readonly KeptBrief[]): Block {
  const words = briefs.flatMap((brief) => brief.words);
  let end = 0;
  return {
    id,
    revision,
    keys: briefs.map(({ key }) => key),
    titles: briefs.map(({ title }) => title),
    outlets: briefs.map(({ outlet }) => outlet),
    published: briefs.map(({ published }) => published),
    keptAt: briefs.map(({ keptAt }) => keptAt),
    ends: Uint32Array.from(briefs, (brief) => (end += brief.words.length)),
    lengths: Float32Array.from(
      briefs,
      (brief) => Math.hypot(...brief.words.map(([, weight]) => weight)) || 1,
    ),
    terms: Uint32Array.from(words, ([term]) => term),
    weights: Uint16Array.from(words, ([, weight]) => Math.round(100 * weight)),
  };
}

/** The articles of a block, in their order. */
export function briefsOf(block: Block): KeptBrief[] {
  return block.keys.map((_, place) => briefAt(block, place));
}

/** The article at a place in the block, from 0; one past the end is empty. */
export function briefAt(block: Block, place: number): KeptBrief {
  const words: KeptBrief['words'] = [];
  for (let i = block.ends[place - 1] ?? 0; i < (block.ends[place] ?? 0); i++) {
    words.push([block.terms[i] ?? 0, (block.weights[i] ?? 0) / 100]);
  }
  return {
    key: block.keys[place] ?? '',
    title: block.titles[place] ?? null,
    outlet: block.outlets[place] ?? null,
    published: block.published[place] ?? null,
    keptAt: block.keptAt[place] ?? 0,
    words,
  };
}
