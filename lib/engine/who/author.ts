// Who wrote a document, as the phrase that names the document tells.
import { outletCalled } from '../../outlets/outlets';
import { lowerAt, tokensOf, wordsOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';
import { nameKey } from './entity';
import { isArticle, isUpperAt, withoutArticles } from './words';

/**
 * The name of who wrote a document, as a token range, or null where its phrase names nobody.
 * @param phrase the tokens of the phrase that names the document
 * @param runs the runs of name tokens in the phrase
 * @example `a survey by the Harbour Trust` gives `Harbour Trust`; so does `the Harbour Trust's survey`
 */
export const authorIn = (document: Document, phrase: Range, runs: readonly Range[]): Range | null => {
  const range = withoutArticles(document, phrase);
  const led = ledIn(document, range);
  return led === null ? ahead(document, range) : behind(document, range, led, runs);
};

/** The word that leads from the document to who wrote it. What stands within a name leads to none: "Court of Moss". */
function ledIn(document: Document, [start, to]: Range): number | null {
  const { authorship, news } = document.language;
  const led = tokensOf([start + 1, to]).find((token) => authorship.has(lowerAt(document, token)));
  if (led === undefined) return null;
  const inName =
    !news.nounsHaveCapitals && isUpperAt(document, led - 1) && !news.stop.has(lowerAt(document, led - 1));
  return inName ? null : led;
}

/** "a survey by [the Harbour Trust]". */
function behind(document: Document, [, to]: Range, led: number, runs: readonly Range[]): Range | null {
  const first = tokensOf([led + 1, to]).find((token) => !isArticle(document, token));
  if (first === undefined || !isUpperAt(document, first)) return null;
  const run = runs.find(([from, end]) => from <= first && first < end);
  return run ? [first, Math.min(run[1], to)] : capitals(document, first, to);
}

/** "the [Harbour Trust]'s survey", "a [YouGov] poll". A lone word with a capital may be no name: "Census data". */
function ahead(document: Document, [start, to]: Range): Range | null {
  const { prepositions, news } = document.language;
  if (news.nounsHaveCapitals) return null;
  const first = tokensOf([start, to]).find(
    (token) => isUpperAt(document, token) || prepositions.has(lowerAt(document, token)),
  );
  if (first === undefined || !isUpperAt(document, first)) return null;
  const name = capitals(document, first, to);
  const next = name[1] < to ? lowerAt(document, name[1]) : '';
  if (prepositions.has(next) || !/^[\p{L}“"'’]/u.test(next)) return null;
  const words = wordsOf(document, name);
  const isName =
    name[1] - name[0] > 1 ||
    /^['’]s?$/u.test(next) ||
    /['’]s?$|\p{L}\p{Lu}/u.test(words) ||
    outletCalled(nameKey(words)) !== undefined;
  return isName ? name : null;
}

/** The words with capitals from a token on, and small ones between them: "Institute for Policy Research". */
function capitals(document: Document, first: number, to: number): Range {
  const goesOn = (at: number): boolean =>
    at < to &&
    (isUpperAt(document, at) || (/^(?:&|of|for|and)$/u.test(lowerAt(document, at)) && goesOn(at + 1)));
  let end = first + 1;
  while (goesOn(end)) end++;
  return [first, end];
}
