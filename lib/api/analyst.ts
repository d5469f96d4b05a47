// From a page, a text or an article to its report: the same steps in Node, in a browser and on the command line.
import { version } from '../../package.json';
import { openEngine, type LanguageCode } from '../engine';
import type { Article, Report } from '../model';
import { readPage } from '../page/read-page';
import { buildReport } from '../report';
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
 * @param weightsOf the bytes of a language's weights, asked for once, when its first text comes
 * @param parseHtml a page's HTML into a document, without running its scripts
 */
export function openAnalyst(
  weightsOf: (language: LanguageCode) => Promise<Uint8Array>,
  parseHtml: (html: string) => Document,
): Analyze {
  const engine = openEngine(weightsOf);
  return async (input) => {
    const article = articleIn(input, parseHtml);
    if (article.text.length > MAX_TEXT)
      throw new InputError('is longer than a million characters, which no article is: split it.');
    const analysis = await engine.analyze(article.read === 'none' ? { text: '' } : article);
    return buildReport(input.id ?? '', article, analysis, version);
  };
}

function articleIn(input: Input, parseHtml: (html: string) => Document): Article {
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
