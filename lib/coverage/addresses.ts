// Addresses of pages: which ones are one page, and how one is made.
import { hostOf } from '../model/web-address';

const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|ref_src|cmpid|smid|src|source)$/i;

/**
 * The same for all addresses of one page: no scheme, "www." or "m.", no fragment, no tracking words.
 * @example addressKey('https://www.news.example/a/?utm_source=x#top') // 'news.example/a?'
 */
export function addressKey(url: string | null): string {
  if (url === null || !URL.canParse(url)) return url ?? '';
  const { host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  return `${host.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp\/?)?$/, '')}?${searchParams.toString()}`;
}

const SEARCHES = new Set(['news.google.com', 'bing.com']);

/**
 * Whether an address leads to a report by way of a search's own page, whose script alone knows where that is.
 * @example isThroughSearch('https://news.google.com/rss/articles/1') // true
 */
export function isThroughSearch(url: string): boolean {
  return SEARCHES.has(hostOf(url));
}

/** An address with parameters. */
export function addressWith(base: string, parameters: Readonly<Record<string, string>>): string {
  return `${base}?${new URLSearchParams(parameters).toString()}`;
}
