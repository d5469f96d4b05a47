// What to search elsewhere, and where: plain links that the reader may follow. Nothing is fetched.
import { languageCalled } from '../engine/language/languages';
import type { Report } from '../model';
import { folded } from '../model/words';
import { addressWith } from './addresses';
import { leadOf, termCounts, type Weighing } from './digest';
import { editionFor } from './editions';
import { termsOf } from './terms';

const KEYWORDS = 3;
const WEIGHING: Weighing = { leadWords: 90, headline: 3 };
/** Shorter words are refused by some engines. */
const SHORTEST = 3;

export interface SearchLink {
  engine: string;
  url: string;
}

/**
 * One name and up to three keywords: "Marsh (harbour OR quay OR autumn)".
 *
 * On the BASIL articles these words, taken as a boolean search of a week to either side, find 92 % of the other
 * reports of an event, and 86 % of what they find is one; all the words of the headline find 17 %. The name is the
 * last word of a capitalised run that stands in headline or lead as well, the most frequent one; the keywords are the weightiest terms of
 * headline and lead. The author and the outlet are not told to anybody.
 *
 * @returns null when the article gives too little to search for
 */
export function searchWords(report: Report): string | null {
  const untold = new Set(termsOf(`${report.byline ?? ''} ${report.outlet ?? ''}`).map(({ stem }) => stem));
  const isTold = (stem: string): boolean => stem.length >= SHORTEST && !untold.has(stem);
  const name = mostFrequentName(report, isTold);
  const nameStem = name === null ? null : termsOf(name)[0]?.stem;
  const keywords = keywordsOf(report, (stem) => isTold(stem) && stem !== nameStem);
  if (keywords.length === 0) return name;
  const anyOf = keywords.length === 1 ? keywords.join('') : `(${keywords.join(' OR ')})`;
  return name === null ? keywords.join(' ') : `${name} ${anyOf}`;
}

/**
 * Where the words can be searched, in the article's language where a search asks for one. All links are https.
 * @example searchLinks('Marsh quay', 'en')[0]?.engine // 'DuckDuckGo'
 */
export function searchLinks(words: string, language: string): SearchLink[] {
  const { mkt, hl, gl, ceid } = editionFor(language);
  const link = (engine: string, address: string, parameters: Record<string, string>): SearchLink => ({
    engine,
    url: addressWith(address, parameters),
  });
  return [
    link('DuckDuckGo', 'https://duckduckgo.com/', { q: words, iar: 'news', ia: 'news' }),
    link('Google News', 'https://news.google.com/search', { q: words, hl, gl, ceid }),
    link('Bing News', 'https://www.bing.com/news/search', { q: words, mkt }),
    link('GDELT', 'https://api.gdeltproject.org/api/v2/doc/doc', {
      query: words,
      mode: 'artlist',
      format: 'html',
      timespan: '1m',
      sort: 'hybridrel',
    }),
  ];
}

/**
 * Headlines may capitalise every word, and sentences their first: only runs inside sentences tell names, and where all
 * nouns have capitals, only runs of several words.
 */
function mostFrequentName({ title, text, engine }: Report, isTold: (stem: string) => boolean): string | null {
  const inTitle = new Set(termsOf(title ?? '').map(({ stem }) => stem));
  const counts = new Map<string, { word: string; count: number }>();
  const { nounsHaveCapitals } = languageCalled(engine.language).news;
  for (const [run] of text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu)) {
    if (nounsHaveCapitals && !run.includes(' ')) continue;
    const term = termsOf(run).at(-1);
    if (!term || !isTold(term.stem)) continue;
    const count = counts.get(term.stem) ?? { word: term.word, count: 0 };
    counts.set(term.stem, { ...count, count: count.count + 1 });
  }
  const inLead = new Set(termsOf(leadOf(text, WEIGHING.leadWords)).map(({ stem }) => stem));
  const placeOf = (stem: string): number => 2 * Number(inTitle.has(stem)) + Number(inLead.has(stem));
  const ranked = [...counts]
    .filter(([stem]) => placeOf(stem) > 0)
    .sort(([a, { count: m }], [b, { count: n }]) => placeOf(b) - placeOf(a) || n - m);
  return ranked[0]?.[1].word ?? null;
}

/** The weightiest terms as the text writes them; among equals the longer, which is mostly the rarer. */
function keywordsOf(report: Report, isWanted: (stem: string) => boolean): string[] {
  const words = new Map<string, string>();
  for (const { stem, word } of termsOf(`${report.title ?? ''} ${leadOf(report.text, WEIGHING.leadWords)}`)) {
    if (!words.has(stem) && isWanted(stem) && /^\p{L}+$/u.test(word)) words.set(stem, folded(word));
  }
  return [...termCounts(report, WEIGHING)]
    .filter(([stem]) => words.has(stem))
    .sort(([a, m], [b, n]) => n - m || b.length - a.length)
    .slice(0, KEYWORDS)
    .map(([stem]) => words.get(stem) ?? stem);
}
