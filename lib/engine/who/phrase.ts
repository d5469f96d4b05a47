// Reads the phrase by which a source is called: a pronoun, a name with a description, or a description alone.
import type { SourceKind } from '../../model';
import { folded } from '../../model/words';
import { lowerAt, spanOf, tokensOf, wordsOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';
import type { Agreement } from '../language/language';
import { ACRONYM, calledIn, isArticle, isGiven, isUpperAt, withoutArticles, WORD } from './words';

export interface Phrase {
  range: Range;
  /** What the source is called by; the phrase itself where no word of it is a name. */
  name: Range;
  /** A proper name: it means the same wherever it stands. */
  proper: boolean;
  pronoun: Agreement | null;
  /** "the", "his" stands before it: it may mean somebody already known. */
  pointing: boolean;
  /** "Another", "other" stands before it: it means nobody who is known. */
  another: boolean;
  /** Lower-case words of the description, without articles and counts. */
  words: string[];
  /** What the phrase says beside the name, or null. */
  description: string | null;
  /** The word for who speaks for the source: "spokesman". */
  spokes: string | null;
}

/**
 * Reads the phrase of a source, a carrier or a basis.
 * @param called the runs of its words that the network would call the source by
 * @param names the document's runs of name tokens, in order
 * @param kind what the source likely is
 */
export function readPhrase(
  document: Document,
  range: Range,
  called: readonly Range[],
  names: readonly Range[],
  kind: SourceKind | null,
): Phrase {
  const { language } = document;
  const lower = tokensOf(range).map((token) => lowerAt(document, token));
  const said = lower.filter((word) => WORD.test(word));
  const agreement = language.pronouns.get(said[0] ?? '') ?? null;
  const inside = names.filter(([from, to]) => from < range[1] && to > range[0]);
  // "he", "they all", "many others"
  const pronoun = agreement && said.every((word) => language.pronouns.has(word)) ? agreement : null;
  const core = withoutArticles(document, range);
  const body = kind === 'person' ? null : spokenFor(document, core, inside);
  if (body)
    return {
      ...readPhrase(document, body.range, within(called, body.range), inside, kind),
      range,
      spokes: body.spokes,
    };
  const runs = joined(document, called)
    .map((run) => withinPhrase(document, run))
    .filter(([from]) => !isArticle(document, from));
  // a document goes by its own words, not by its author's name
  const own =
    kind === 'document'
      ? bareTitle(document, longest(runs.filter(([from]) => from === core[0])) ?? shortest(document, core))
      : longest(runs);
  const person = kind === 'person' ? personIn(document, inside, own) : undefined;
  const last = kind === 'document' ? null : inside.findLast(([from, to]) => from > core[0] && to === core[1]);
  // "the pro-Kremlin agency Regnum" goes by its last word
  const capital =
    own && kind === 'outlet' && !isUpperAt(document, own[0]) ? inside.find(([, to]) => to === own[1]) : null;
  const named = person
    ? bareName(document, person)
    : (capital ?? own ?? last ?? withinPhrase(document, core));
  const name = pronoun ? range : named;
  const proper =
    !pronoun &&
    kind !== 'document' &&
    !isJoined(document, name, inside) &&
    (inside.some(([from, to]) => from < name[1] && to > name[0]) || ACRONYM.test(wordsOf(document, name))) &&
    isProper(document, name, range);
  return {
    range,
    name: proper || pronoun || kind === 'document' ? name : withCount(document, range, name),
    proper,
    pronoun,
    pointing: language.pointing.has(lower[0] ?? '') && !pronoun,
    another: !pronoun && lower.some((word, i) => i < core[0] - range[0] && language.others.has(word)),
    words: tokensOf(core)
      .map((token) => lowerAt(document, token))
      .filter((word) => WORD.test(word)),
    description: proper ? beside(document, core, name) : null,
    spokes: null,
  };
}

/** How many there are is a part of what the nameless are called: "two officials". */
function withCount(document: Document, [start]: Range, [from, to]: Range): Range {
  let first = from;
  while (first > start && document.language.counts.has(lowerAt(document, first - 1))) first--;
  return [first, to];
}

/** The body of "a ministry spokesman", "a spokesman for the ministry"; null where they speak for somebody with a title. */
function spokenFor(
  document: Document,
  [start, to]: Range,
  names: readonly Range[],
): { range: Range; spokes: string } | null {
  const { spokes, titles } = document.language;
  const end = shortest(document, [start, to])[1];
  const at = tokensOf([start, end]).find((token) => spokes.has(lowerAt(document, token)));
  if (at === undefined || end - start < 2) return null;
  const range =
    at === end - 1 ? ([start, at] as const) : at === start ? withoutArticles(document, [at + 2, end]) : null;
  if (!range || range[0] >= range[1] || titles.has(lowerAt(document, range[0]).replace(/\.$/u, '')))
    return null;
  const person = within(names, range).some(([from]) => isGiven(document, from));
  return person ? null : { range, spokes: lowerAt(document, at) };
}

const within = (ranges: readonly Range[], [from, to]: Range): Range[] =>
  ranges.filter(([start, end]) => start >= from && end <= to);

/** Runs with nothing but "and" or a comma between them as one. */
function joined(document: Document, runs: readonly Range[]): Range[] {
  const list: Range[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    const between = last ? tokensOf([last[1], run[0]]).map((token) => lowerAt(document, token)) : [];
    const isOne =
      between.length > 0 && between.every((word) => word === ',' || document.language.and.has(word));
    if (last && isOne) list[list.length - 1] = [last[0], run[1]];
    else list.push(run);
  }
  return list;
}

/** "Ann Roe and Joe Lind": several names with an "and" between them are nobody's own. */
const isJoined = (document: Document, [from, to]: Range, runs: readonly Range[]): boolean =>
  runs.some(
    ([, end], i) =>
      end > from && (runs[i + 1]?.[0] ?? to) < to && document.language.and.has(lowerAt(document, end)),
  );

/** Begins with a capital; in a phrase that opens with a small word, German nouns do too, and are told by standing alone. */
function isProper(document: Document, name: Range, phrase: Range): boolean {
  if (!isUpperAt(document, name[0])) return false;
  if (document.language.code !== 'de' || name[1] - name[0] > 1) return true;
  return (
    name[0] === phrase[0] || !/^\p{Ll}/u.test(document.text.charAt(document.tokens.start[phrase[0]] ?? 0))
  );
}

/** A name without articles before it, what only adds to it, and a small word that the phrase ends with. */
const withinPhrase = (document: Document, run: Range): Range =>
  withoutSmallEnd(document, shortest(document, withoutArticles(document, run)));

const longest = (runs: readonly Range[]): Range | null =>
  runs.reduce<Range | null>((best, run) => (!best || run[1] - run[0] > best[1] - best[0] ? run : best), null);

/** The name of a person among those in a phrase: what the network would call them by, else the first that no "of" leads to. */
function personIn(document: Document, runs: readonly Range[], own: Range | null): Range | undefined {
  const shared = runs.filter(([from, to]) => own && from < own[1] && to > own[0]);
  const free = runs.filter(([from]) => !document.language.prepositions.has(lowerAt(document, from - 1)));
  return [shared.filter((run) => free.includes(run)), shared, free, runs].find(
    (list) => list.length > 0,
  )?.[0];
}

/** A person's name without the titles before it and the place behind it: "Steve Roe" of "Senator Steve Roe of Moss". */
function bareName(document: Document, [start, end]: Range): Range {
  const { titles, prepositions } = document.language;
  let from = start;
  for (let i = start; i < end - 1; i++)
    if (titles.has(lowerAt(document, i).replace(/\.$/u, ''))) from = i + 1;
  while (from < end - 1 && !isUpperAt(document, from)) from++;
  let to = from + 1;
  while (to < end && !prepositions.has(lowerAt(document, to)) && !/^[,(]$/u.test(lowerAt(document, to))) to++;
  return [from, to];
}

/** What a document is called without what was done with it: "poll" of "poll published on Monday by the Trust". */
function bareTitle(document: Document, range: Range): Range {
  const { participle, nominative, news } = document.language;
  const done = (token: number): boolean =>
    participle.test(lowerAt(document, token)) && !isUpperAt(document, token);
  const [start, to] = withoutSmallEnd(document, range);
  const tokens = tokensOf([start, to]);
  // where nouns have cases it stands before them: "am Montag veröffentlichte Umfrage"
  if (nominative) return [(tokens.findLast((token) => done(token) && token < to - 1) ?? start - 1) + 1, to];
  const ends = (token: number): boolean =>
    token === to || isUpperAt(document, token) || news.stop.has(folded(lowerAt(document, token)));
  const at = tokens.find(
    (token) => token > start && done(token) && !leadsOn(document, token - 1) && ends(token + 1),
  );
  return [start, at ?? to];
}

/** Whether a token is a small word that something must follow: "of", "the", "that". */
function leadsOn(document: Document, token: number): boolean {
  const { articles, pointing, prepositions, authorship, complementiser } = document.language;
  const word = lowerAt(document, token);
  return [articles, pointing, prepositions, authorship, complementiser].some((list) => list.has(word));
}

/** Without small words behind it, and the day: "court filings Friday". */
function withoutSmallEnd(document: Document, [from, end]: Range): Range {
  let to = end;
  const { stop } = document.language.news;
  const isDay = (token: number): boolean =>
    isUpperAt(document, token) && stop.has(folded(lowerAt(document, token)));
  while (to > from + 1 && (leadsOn(document, to - 1) || isDay(to - 1))) to--;
  return [from, to];
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

/** What the source is called, on one line. */
export const nameOf = (document: Document, { name, proper }: Phrase): string =>
  calledIn(document, name, proper);

/** All words that tell the nameless from others of their kind: "another aide" is not the aide of before. */
export const descriptionOf = (document: Document, { range, words }: Phrase): string => {
  const lower = tokensOf(range).map((token) => lowerAt(document, token));
  const counted = lower.filter((word) => document.language.counts.has(word) && !words.includes(word));
  return [...counted, ...words].join(' ');
};
