// What is asked of whom, and with which words: everything that the reader sees before a request is made.
import { isWebAddress } from '../../model/web-address';
import { editionFor } from '../editions';
import { parseFeed } from './feed';
import type { CoverageItem } from './item';
import { parseBing, parseGdelt, parseGoogle, parseSearxng } from './parse-answers';

/** In the order in which they are offered: the feeds are told no words at all. */
export const PROVIDERS = ['feeds', 'gdelt', 'bing', 'google', 'searxng'] as const;
export type Provider = (typeof PROVIDERS)[number];

export interface ProviderRequest {
  provider: Provider;
  /** Who is asked, as the reader sees it. */
  host: string;
  url: string;
  /** Milliseconds that it asks for between two requests. */
  spacing: number;
  parse: (text: string) => CoverageItem[];
}

export interface Search {
  /** The reader's words, as edited. Feeds are not told them. */
  words: string;
  /** When the article was published, ISO 8601; null where it is not known. */
  published: string | null;
  /** Of the article, BCP 47: a search answers with what is written in it. */
  language: string;
  /** Addresses of feeds. */
  feeds: readonly string[];
  /** The address of the reader's own SearXNG; null where there is none. */
  searxng: string | null;
}

/** GDELT refuses shorter words. */
const SHORTEST = 3;
const GDELT_SPACING = 5000;
const DAY = 86_400_000;
/** To either side of the article; and how far back GDELT reaches. */
const DAYS_AROUND = 7;
const DAYS_KEPT = 90;

/** The requests to one provider; none where it has no address or nothing would be asked. */
export function requestsTo(provider: Provider, search: Search, now: number): ProviderRequest[] {
  const words = search.words.replace(/\s+/g, ' ').trim();
  if (provider === 'feeds') return search.feeds.flatMap((url) => request(provider, url, parseFeed));
  if (words === '') return [];
  if (provider === 'gdelt') {
    return request(provider, gdeltAddress(words, search.published, now), parseGdelt, GDELT_SPACING);
  }
  if (provider === 'bing') {
    const parameters = { q: words, format: 'rss', mkt: editionFor(search.language).mkt };
    return request(provider, addressOf('https://www.bing.com/news/search', parameters), parseBing);
  }
  if (provider === 'google') {
    const { hl, gl, ceid } = editionFor(search.language);
    const parameters = { q: words, hl, gl, ceid };
    return request(provider, addressOf('https://news.google.com/rss/search', parameters), parseGoogle);
  }
  const base = search.searxng?.replace(/\/(?:search\/?)?$/, '') ?? '';
  const parameters = { q: words, format: 'json', categories: 'news' };
  return isWebAddress(base) ? request(provider, addressOf(`${base}/search`, parameters), parseSearxng) : [];
}

function request(
  provider: Provider,
  url: string,
  parse: ProviderRequest['parse'],
  spacing = 0,
): ProviderRequest[] {
  return isWebAddress(url) ? [{ provider, host: new URL(url).host, url, spacing, parse }] : [];
}

function addressOf(base: string, parameters: Readonly<Record<string, string>>): string {
  return `${base}?${new URLSearchParams(parameters).toString()}`;
}

function gdeltAddress(words: string, published: string | null, now: number): string {
  const query = words.replace(/[\p{L}\p{N}’'-]+/gu, (word) =>
    word.length < SHORTEST && word !== 'OR' ? '' : word,
  );
  return addressOf('https://api.gdeltproject.org/api/v2/doc/doc', {
    query: query.replace(/\s+/g, ' ').trim(),
    mode: 'artlist',
    format: 'json',
    maxrecords: '75',
    sort: 'hybridrel',
    ...gdeltDates(Date.parse(published ?? ''), now),
  });
}

/** A week to either side of the article where GDELT still has it, else the last week. */
function gdeltDates(published: number, now: number): Record<string, string> {
  const age = now - published;
  if (Number.isNaN(age) || age < DAY || age > DAYS_KEPT * DAY) return { timespan: `${DAYS_AROUND}d` };
  const compact = (time: number) => new Date(time).toISOString().replace(/\D/g, '').slice(0, 14);
  return {
    startdatetime: compact(published - DAYS_AROUND * DAY),
    enddatetime: compact(Math.min(now, published + DAYS_AROUND * DAY)),
  };
}
