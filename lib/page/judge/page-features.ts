// What speaks for and against a page being an article, in numbers: what it declares, its address, what it is built of,
// and what was taken from it. No sign decides alone: a model weighs them.
import type { Article } from '../../model';
import { count, measureProse, shareIn } from '../extract/prose';
import type { ExtractedText } from '../extract/extract-text';
import { languageOfText } from '../metadata/language-of-text';
import { headingInTitle } from '../metadata/markup';
import type { ReadMetadata } from '../metadata/read-metadata';
import { ADDRESS, COMMON, CONSENT, OFFICES, OWN_PAGES, REPORTING, SELF } from '../words';
import { addressSigns, declaredSigns } from './page-signs';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
/** 0 for none, towards 1 for many; half at `half`. */
const many = (number: number, half: number): number => number / (number + half);
/** How often for each hundred words, 1 at `most`. */
const often = (number: number, words: number, most: number): number =>
  Math.min(1, (100 * number) / Math.max(50, words) / most);

const CONSENTS = new RegExp(CONSENT, 'giu');
/** Weighed letters: a text that hardly says anything, and one beyond which an article would say that it is one. */
const LITTLE = 400;
const BOOK = 45_000;

/** The signs of what was taken from the page. */
function* textSigns(article: Pick<Article, 'text' | 'blocks' | 'links'>, words: readonly string[]) {
  const { text, blocks } = article;
  const { weight, prose } = measureProse(article);
  yield;
  const all = words.length;
  const among = (list: ReadonlySet<string>): string[] => words.filter((word) => list.has(word));
  const listed = blocks.reduce((sum, { kind, span }) => (kind === 'list' ? sum + span[1] - span[0] : sum), 0);
  const sentences = Math.max(1, count(text, /[\p{Sentence_Terminal}…](?:\s|$)|。/gu));
  yield;
  return {
    proseShare: prose / Math.max(1, weight),
    little: weight < LITTLE ? 1 : 0,
    book: weight > BOOK ? 1 : 0,
    lists: listed / Math.max(1, text.length),
    headingShare: blocks.filter(({ kind }) => kind === 'heading').length / Math.max(1, blocks.length),
    sentenceLength: many(weight / sentences, 100),
    otherLanguage: COMMON.has(languageOfText(text) ?? '') ? 0 : 1,
    reporting: many(new Set(among(REPORTING)).size, 4),
    offices: many(new Set(among(OFFICES)).size, 4),
    you: often(among(ADDRESS).length, all, 4),
    self: often(among(SELF).length, all, 4),
    prices: often(count(text, /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD)/g), all, 2),
    consentWords: often(count(text, CONSENTS), all, 2),
  };
}

/** The signs of how the page is built. */
function buildSigns(doc: Document) {
  const number = (selector: string): number => doc.querySelectorAll(selector).length;
  return {
    fields: many(number('input:not([type="hidden"]), textarea, select'), 10),
    times: many(number('time'), 8),
    articles: many(number('article'), 6),
    steps: number('ol > li') > 3 ? 1 : 0,
  };
}

/** What is known of a page and of the reading of it that is judged. */
export interface Judged {
  doc: Document;
  url: string | null;
  metadata: ReadMetadata;
  extracted: ExtractedText;
}

/** The features of a page and a reading of it. */
export function* pageFeatures({ doc, url, metadata, extracted }: Judged) {
  const heading = headingInTitle(doc);
  const words = wordsOf(extracted.text);
  yield;
  const description = wordsOf(metadata.description ?? '').filter((word) => word.length > 3);
  return {
    ...declaredSigns(doc, metadata),
    ...addressSigns(url),
    ...buildSigns(doc),
    ...(yield* textSigns(extracted, words)),
    dated: metadata.published === null ? 0 : 1,
    heading: heading === null ? 0 : 1,
    ownPage: OWN_PAGES.test(metadata.title ?? doc.title) ? 1 : 0,
    descriptionCovered: description.length >= 4 ? shareIn(description, new Set(words)) : 0,
    sureness: extracted.sureness,
    instructions: many(extracted.instructions, 3),
    ...Object.fromEntries(Object.entries(extracted.profile).map(([name, value]) => [`${name}Mean`, value])),
  } as const;
}
