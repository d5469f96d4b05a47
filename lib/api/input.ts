// What the package reads, and the article in it.
import type { Article, Report } from '../model';
import { readPage } from '../page/read-page';
import { InputError } from './input-error';
import { readPlainText } from './plain-text';

/** What is known of an article beside its content. What a page says of itself goes first. */
export interface Known {
  /** Names the report; "" unless given. */
  id?: string | undefined;
  /** Where the article stands, http or https. */
  url?: string | null | undefined;
  title?: string | null | undefined;
  /** ISO 8601. */
  published?: string | null | undefined;
}

/** A page's HTML, a text without markup, or an article that `whence/page` read. */
export type Input = Known & ({ html: string } | { text: string } | { article: Article });

/**
 * Reads one article and tells who says what in it, and how they know.
 *
 * Offsets in the report are UTF-16 into `report.text`, end exclusive. A page that holds no article gives a report
 * with `read: 'none'` and no claims.
 * @throws {InputError} with a sentence for the reader where the input cannot be read: a text that is too long, say
 * @example
 * const report = await analyze({ text: 'The bridge is shut, the harbour office said, citing Radio Selby.' });
 * report.claims[0]?.path.length; // 2
 */
export type Analyze = (input: Input) => Promise<Report>;

/** Longer than a novel: no article is, and the time that one text may take has an end by this. UTF-16 units. */
const MAX_TEXT = 1_000_000;

/**
 * The article in an input.
 * @param parseHtml a page's HTML into a document, without running its scripts
 * @throws {InputError} where it is too long
 */
export function articleIn(input: Input, parseHtml: (html: string) => Document): Article {
  const article = readInput(input, parseHtml);
  if (article.text.length > MAX_TEXT)
    throw new InputError('is longer than a million characters, which no article is: split it.');
  return article;
}

function readInput(input: Input, parseHtml: (html: string) => Document): Article {
  const { url = null, title = null, published = null } = input;
  if ('article' in input) return input.article;
  if ('text' in input) return readPlainText(input.text, { url, title, published });
  const { article, fault } = readPage(parseHtml(input.html), url);
  if (fault !== undefined) throw fault;
  return {
    ...article,
    url: article.url ?? url,
    title: article.title ?? title,
    published: article.published ?? published,
  };
}
