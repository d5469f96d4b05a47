// The statements that two articles both quote.
import { type Word, wordsOf } from './terms';

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
