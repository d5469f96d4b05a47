// Reads the phrase by which a source is called: a pronoun, a name with a description, or a description alone.
import type { SourceKind } from '../../model';
import { lowerAt, spanOf, wordsOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';
import type { Agreement } from '../language/language';

export interface Phrase {
  range: Range;
  /** What the source is called by; the phrase itself where no word of it is a name. */
  name: Range;
  /** A proper name: it means the same wherever it stands. */
  proper: boolean;
  pronoun: Agreement | null;
  /** Who wrote a document, where its phrase names them: "a survey by the Harbour Trust". */
  author: Range | null;
  /** "the", "his" stands before it: it may mean somebody already known. */
  pointing: boolean;
  /** Lower-case words of the description, without articles. */
  words: string[];
  /** What the phrase says beside the name, or null. */
  description: string | null;
}

const WORD = /[\p{L}\p{N}]/u;

/** Reads a source's phrase. `names`: the document's runs of name tokens, in order; `kind`: what it likely is. */
export function readPhrase(
  document: Document,
  range: Range,
  names: readonly Range[],
  kind: SourceKind | null,
): Phrase {
  const { language } = document;
  const lower = tokensOf(range).map((token) => lowerAt(document, token));
  const inside = names.filter(([from, to]) => from >= range[0] && to <= range[1]);
  const said = lower.filter((word) => WORD.test(word));
  const agreement = language.pronouns.get(said[0] ?? '') ?? null;
  const pronoun =
    agreement &&
    (said.length === 1 || (inside.length === 0 && !language.pointing.has(said[0] ?? '') && said.length <= 2))
      ? agreement
      : null;
  const core = withoutArticles(document, range);
  const main = mainName(document, inside, range);
  // a document is called by its phrase: the name in it is its author's
  const isDocument = kind === 'document' && main !== null && !pronoun;
  const whole = kind !== 'person' && tokensOf(core).every((token) => isUpperAt(document, token));
  const own = whole
    ? core
    : main && kind === 'person'
      ? bareName(document, main)
      : main && !modifies(document, main, range)
        ? main
        : null;
  const name = pronoun ? range : isDocument || !own ? shortest(document, core) : own;
  const pointing = language.pointing.has(lower[0] ?? '') && !pronoun;
  const proper = !pronoun && !isDocument && inside.length > 0 && isProper(document, name, range);
  const author =
    isDocument && isUpperAt(document, main[0]) && (main[0] > name[0] || main[1] < name[1]) ? main : null;
  return {
    range,
    name,
    proper,
    pronoun,
    author,
    pointing,
    words: tokensOf(core)
      .map((token) => lowerAt(document, token))
      .filter((word) => WORD.test(word)),
    description: proper ? beside(document, range, name) : null,
  };
}

export const tokensOf = ([from, to]: Range): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** Without articles and marks at its beginning. */
export function withoutArticles(document: Document, [start, to]: Range): Range {
  let from = start;
  while (from < to - 1) {
    if (WORD.test(lowerAt(document, from)) && !isArticle(document, from)) break;
    from++;
  }
  return [from, to];
}

/** Whether a token is a word before a noun that is no part of what somebody is called. */
export function isArticle(document: Document, token: number): boolean {
  const { articles, pointing } = document.language;
  const word = lowerAt(document, token);
  return articles.has(word) || pointing.has(word);
}

export const isUpperAt = (document: Document, token: number): boolean =>
  /^\p{Lu}/u.test(document.text.slice(document.tokens.start[token], document.tokens.end[token]));

/** Begins with a capital; in a phrase that opens with a small word, German nouns do too, and are told by standing alone. */
function isProper(document: Document, name: Range, phrase: Range): boolean {
  if (!isUpperAt(document, name[0])) return false;
  if (document.language.code !== 'de' || name[1] - name[0] > 1) return true;
  return (
    name[0] === phrase[0] || !/^\p{Ll}/u.test(document.text.charAt(document.tokens.start[phrase[0]] ?? 0))
  );
}

/** "A and B" is one group; else the longest name counts, and of two the first, unless it has a possessive. */
function mainName(document: Document, runs: readonly Range[], phrase: Range): Range | null {
  const inside = runs.map((run) => trimmed(document, run));
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return null;
  if (first === last) return first;
  const between = (a: Range, b: Range): string[] =>
    tokensOf([a[1], b[0]]).map((token) => lowerAt(document, token));
  const joined = inside.every((name, i) => {
    const next = inside[i + 1];
    return !next || between(name, next).some((word) => document.language.and.has(word) || word === ',');
  });
  const anyAnd = inside.some((name, i) => {
    const next = inside[i + 1];
    return next !== undefined && between(name, next).some((word) => document.language.and.has(word));
  });
  if (joined && anyAnd && last[1] >= phrase[1] - 1) return [first[0], last[1]];
  const possessive = /^'s?$/u.test(lowerAt(document, first[1]));
  if (possessive) return last;
  const capitals = (run: Range): number => tokensOf(run).filter((token) => isUpperAt(document, token)).length;
  return inside.reduce((best, run) => (capitals(run) > capitals(best) ? run : best));
}

/** Whether a noun follows the name right away, which it only tells more of: "American officials". */
function modifies(document: Document, name: Range, phrase: Range): boolean {
  const { origin, and, pronouns, articles } = document.language;
  const next = lowerAt(document, name[1]);
  if (name[1] >= phrase[1] || isUpperAt(document, name[1]) || !WORD.test(next)) return false;
  return next.length > 2 && ![origin, and, articles].some((set) => set.has(next)) && !pronouns.has(next);
}

/** A person's name without the titles before it and the place behind it: "Steve Roe" of "Senator Steve Roe of Moss". */
function bareName(document: Document, [start, end]: Range): Range {
  const { titles, origin } = document.language;
  let from = start;
  for (let i = start; i < end - 1; i++)
    if (titles.has(lowerAt(document, i).replace(/\.$/u, ''))) from = i + 1;
  while (from < end - 1 && !isUpperAt(document, from)) from++;
  let to = from + 1;
  while (to < end && !origin.has(lowerAt(document, to)) && !/^[,(]$/u.test(lowerAt(document, to))) to++;
  return [from, to];
}

/** Without small words and marks at its ends, where it holds a capital. */
function trimmed(document: Document, [start, end]: Range): Range {
  const upper = tokensOf([start, end]).filter((token) => isUpperAt(document, token));
  const [first] = upper;
  const last = upper.at(-1);
  return first === undefined || last === undefined || !isUpperAt(document, start)
    ? [start, end]
    : [first, last + 1];
}

/** A description up to what only adds to it: a comma, a bracket, a relative clause. */
function shortest(document: Document, [from, to]: Range): Range {
  for (let i = from + 1; i < to; i++) {
    const word = lowerAt(document, i);
    if (/^[,(;:–—]$/u.test(word) || document.language.pronouns.get(word) === 'who') return [from, i];
  }
  return [from, to];
}

/** What stands before the name, or after it behind a comma. */
function beside(document: Document, phrase: Range, name: Range): string | null {
  const after: Range = [name[1], phrase[1]];
  const before: Range = [phrase[0], name[0]];
  const [range] = [after, before].filter(
    ([from, to]) => to - from > 0 && tokensOf([from, to]).some((i) => WORD.test(lowerAt(document, i))),
  );
  if (!range) return null;
  const [start, end] = spanOf(document, withoutArticles(document, range));
  const words = document.text.slice(start, end).replace(/\s+/gu, ' ');
  const said = words.replace(/^[\s,(]+|[\s,)]+$/gu, '');
  return tokensOf(range).every((token) => isArticle(document, token) || !WORD.test(lowerAt(document, token)))
    ? null
    : said || null;
}

/** What the source is called, on one line, without a possessive at its end. */
export const nameOf = (document: Document, { name }: Phrase): string =>
  wordsOf(document, name).replace(/[’']s?$/u, '');
