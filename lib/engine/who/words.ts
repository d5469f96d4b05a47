// What single words of a name or a phrase are: capitals, articles, given names.
import { lowerAt, wordsOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';

/** "WTO", "U.N.": a name wherever it stands. */
export const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u;
export const WORD = /[\p{L}\p{N}]/u;

/** Begins with a capital, be it behind a short word of the name's own: "al-Sarafi", but not "ex-Mayor". */
export const isUpperAt = (document: Document, token: number): boolean =>
  /^(?:(?!ex)\p{Ll}{1,2}[-’'])?\p{Lu}/u.test(
    document.text.slice(document.tokens.start[token], document.tokens.end[token]),
  );

/** Whether a token is a word before a noun that tells nobody from others, as it does in "Le Monde". */
export function isArticle(document: Document, token: number): boolean {
  const { articles, counts, pointing, articlesInNames } = document.language;
  const word = lowerAt(document, token);
  const inName =
    articlesInNames && isUpperAt(document, token) && (document.tokens.place[token] ?? 0) % 3 === 0;
  return !inName && (articles.has(word) || counts.has(word) || pointing.has(word));
}

/** Whether a token is a given name, a title or a role that tells a man or a woman. */
export function isGiven(document: Document, token: number): boolean {
  const { male, female } = document.language;
  const word = lowerAt(document, token);
  return male.has(word) || female.has(word);
}

/** Whether a token is the first of its sentence, be it behind a mark. */
export function startsSentence({ tokens }: Document, token: number): boolean {
  const { place, sentence } = tokens;
  const isFirst = (at: number): boolean => (place[at] ?? 0) % 3 > 0;
  return isFirst(token) || (isFirst(token - 1) && sentence[token - 1] === sentence[token]);
}

/** Whether the first of several words has its capital from the sentence alone: "Now" in "Now Ann Roe". */
export function opensSentence(document: Document, [from, to]: Range): boolean {
  const { language } = document;
  const word = lowerAt(document, from);
  return (
    to - from > 1 &&
    startsSentence(document, from) &&
    isUpperAt(document, from + 1) &&
    !isGiven(document, from) &&
    language.news.stop.has(word)
  );
}

/** Without articles, marks and what only opens a sentence at its beginning. */
export function withoutArticles(document: Document, [start, to]: Range): Range {
  let from = opensSentence(document, [start, to]) ? start + 1 : start;
  while (from < to - 1) {
    if (WORD.test(lowerAt(document, from)) && !isArticle(document, from)) break;
    from++;
  }
  return [from, to];
}

/** The words of a range, on one line, without a possessive at its end. */
export const ownWords = (document: Document, range: Range): string =>
  wordsOf(document, range).replace(/[’']s?$/u, '');

/** What a range calls somebody, in the form of a dictionary. */
export function calledIn(document: Document, range: Range, isName: boolean): string {
  const words = ownWords(document, range);
  const before = range[0] > 0 ? lowerAt(document, range[0] - 1) : '';
  return document.language.nominative?.(words, before, isName) ?? words;
}
