// What a provider of related coverage is: a file of its own beside this one, listed in registry.ts.
import { isWebAddress } from '../../model/web-address';
import type { CoverageItem, ParseMarkup } from './item';

export interface Search {
  /** The reader's words, as edited. Feeds are not told them. */
  words: string;
  /** When the article was published, ISO 8601; null where it is not known. */
  published: string | null;
  /** Of the article, BCP 47: a search answers with what is written in it. */
  language: string;
  /** Addresses of feeds. */
  feeds: readonly string[];
  /** The address of the reader's own SearXNG; empty where there is none. */
  searxng: string;
}

export interface Provider {
  /** Its words stand under this name in `locales/related`. */
  name: string;
  /** Whether it is offered before the reader has chosen; null where there is no switch for it in the settings. */
  onAtFirst: boolean | null;
  /** Milliseconds that it asks for between two requests. */
  spacing?: number;
  /** Whether it is told a range of dates besides the words. */
  sendsDates?: boolean;
  /** The page that its terms ask to be linked to with its results. */
  credit?: string;
  /** The addresses to ask; `words` have no white space but single spaces. None where nothing would be asked. */
  addresses: (search: Search, now: number) => string[];
  /** @throws {ProviderError} when the text is no answer of it */
  parse: (text: string, markup: ParseMarkup) => CoverageItem[];
}

export interface ProviderRequest extends Required<Pick<Provider, 'spacing' | 'parse'>> {
  /** Who is asked, as the reader sees it. */
  host: string;
  url: string;
}

/**
 * The requests to one provider; none where it has no address or nothing would be asked.
 * @example requestsTo(feeds, { ...search, feeds: ['https://news.example/rss'] }, 0)[0]?.host // 'news.example'
 */
export function requestsTo(provider: Provider, search: Search, now: number): ProviderRequest[] {
  const { spacing = 0, parse } = provider;
  const words = search.words.replace(/\s+/g, ' ').trim();
  return provider
    .addresses({ ...search, words }, now)
    .filter(isWebAddress)
    .map((url) => ({ host: new URL(url).host, url, spacing, parse }));
}
