// One result of a provider: a headline elsewhere, and where it leads.
import * as v from 'valibot';
import { hostOf, isWebAddress } from '../../model/web-address';
import { ProviderError } from './answer';

export interface CoverageItem {
  url: string;
  title: string;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
  /** The teaser, without markup; empty where there is none. */
  summary: string;
}

const LONGEST = { title: 300, summary: 600, url: 2000, given: 20_000 };

/** What a provider gives of a result: unchecked. */
export interface GivenItem {
  url: unknown;
  title: unknown;
  outlet?: unknown;
  published?: unknown;
  summary?: unknown;
}

/** The browser's own parser, handed in: `DOMParser.parseFromString`. A document of it runs and fetches nothing. */
export type ParseMarkup = (text: string, type: 'text/html' | 'text/xml') => Document;

/**
 * Results of a provider's words; one that has no headline or leads nowhere on the web is left out. Markup, entities
 * and control characters are taken out: what is left is text and is shown as text.
 */
export function itemsOf(given: readonly GivenItem[], markup: ParseMarkup): CoverageItem[] {
  return given.flatMap((one) => itemOf(one, markup) ?? []);
}

/** One result, or null where it has no headline or leads nowhere on the web. */
export function itemOf(given: GivenItem, markup: ParseMarkup): CoverageItem | null {
  const plain = (value: unknown, longest: number): string => {
    if (typeof value !== 'string') return '';
    const text = markup(value.slice(0, LONGEST.given), 'text/html').body.textContent;
    return text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, longest);
  };
  const url = typeof given.url === 'string' ? given.url.trim() : '';
  const title = plain(given.title, LONGEST.title);
  if (title === '' || url.length > LONGEST.url || !isWebAddress(url)) return null;
  return {
    url: new URL(url).href,
    title,
    outlet: plain(given.outlet, LONGEST.title) || hostOf(url) || null,
    published: dateOf(given.published),
    summary: plain(given.summary, LONGEST.summary),
  };
}

/** JSON of that shape; stray backslashes in it are left out. @throws {ProviderError} where the text is none */
export function jsonOf<T extends v.GenericSchema>(shape: T, text: string): v.InferOutput<T> {
  if (!text.trimStart().startsWith('{')) throw new ProviderError('not-understood');
  let value: unknown;
  try {
    value = JSON.parse(
      text.replace(/\\(["\\/bfnrt]|u[\da-f]{4})?/gi, (escape, kind) => (kind === undefined ? '' : escape)),
    );
  } catch {
    throw new ProviderError('not-understood');
  }
  const result = v.safeParse(shape, value);
  if (!result.success) throw new ProviderError('not-understood');
  return result.output;
}

function dateOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const compact = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value);
  const time = Date.parse(
    compact
      ? value.replace(compact[0], compact.slice(1, 4).join('-') + `T${compact.slice(4).join(':')}Z`)
      : value,
  );
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
