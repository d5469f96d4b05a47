// What two articles have in common: the origins, however each of them came by its words, and the statements that both quote.
import type { SourceKind } from '../model';
import type { Digest } from './digest';
import { isSameSource, type NamedSource } from './source-names';
import { termsOf, type Word, wordsOf } from './terms';

export interface SharedOrigin {
  /** As the first article has it. */
  name: string;
  kind: SourceKind;
  /** How many claims of the one article and of the other end here. */
  claims: readonly [here: number, there: number];
  /** What the one article and the other have from this origin. */
  statements: readonly [here: string[], there: string[]];
}

/** The shared origins, those that carry most claims in both articles first. Finding none proves nothing. */
export function sharedOrigins(a: Digest, b: Digest): SharedOrigin[] {
  return a.origins
    .flatMap((here): SharedOrigin[] => {
      const there = b.origins.find((other) => isSameSource(here, other));
      if (!there) return [];
      return [
        {
          name: here.name,
          kind: here.kind,
          claims: [here.claims, there.claims],
          statements: [statementsOf(here, a), statementsOf(there, b)],
        },
      ];
    })
    .sort((x, y) => Math.min(...y.claims) - Math.min(...x.claims));
}

/**
 * So many telling words, its own name aside, say that two statements of an origin are of one thing. In two reports of
 * one AllSides or BASIL story .74 of the shared persons have two, in reports of different ones .07; of the
 * governments .52 and .04 have three.
 */
const FEWEST_ALIKE = { government: 3, others: 2 };

/** Whether an origin says something alike in both articles: a country or a president is quoted on anything. */
export function saysAlike({
  name,
  kind,
  statements: [here, there],
}: Pick<SharedOrigin, 'name' | 'kind' | 'statements'>): boolean {
  const fewest = FEWEST_ALIKE[kind === 'government' ? kind : 'others'];
  const own = new Set(termsOf(name).map(({ stem }) => stem));
  const stems = (statement: string) =>
    new Set(termsOf(statement).flatMap(({ stem }) => (own.has(stem) ? [] : stem)));
  const others = there.map(stems);
  return here
    .map(stems)
    .some((one) => others.some((other) => [...one].filter((stem) => other.has(stem)).length >= fewest));
}

function statementsOf({ name }: NamedSource, { claims }: Digest): string[] {
  return claims.filter(({ path }) => path.at(-1)?.name === name).map(({ text }) => text);
}

/** A shorter run of words may well be in two mouths. */
const FEWEST_WORDS = 8;

/**
 * The longest runs of at least eight words that stand inside a quotation of each article, longest first, as the
 * first article writes them. Case, accents and punctuation do not count.
 */
export function sharedQuotes(a: readonly string[], b: readonly string[]): string[] {
  const grams = new Set(b.flatMap((quote) => gramsOf(wordsOf(quote))));
  const runs = new Set<string>();
  for (const quote of a) {
    const words = wordsOf(quote);
    const found = gramsOf(words).map((gram) => grams.has(gram));
    for (let i = 0; i < found.length; i++) {
      if (found[i] !== true || found[i - 1] === true) continue;
      let end = i;
      while (found[end + 1] === true) end++;
      runs.add(quote.slice(words[i]?.span[0], words[end + FEWEST_WORDS - 1]?.span[1]));
    }
  }
  const longestFirst = [...runs].sort((x, y) => y.length - x.length);
  return longestFirst.filter((run, i) => !longestFirst.slice(0, i).some((longer) => longer.includes(run)));
}

function gramsOf(words: readonly Word[]): string[] {
  return words.slice(FEWEST_WORDS - 1).map((_, i) =>
    words
      .slice(i, i + FEWEST_WORDS)
      .map(({ word }) => word)
      .join(' '),
  );
}
