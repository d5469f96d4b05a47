// The page's <meta> elements by name, the first of each name wins; and what Open Graph and its article: extension
// (https://ogp.me) say in them.
import { addressOf, bylineOf, languageOf, oneLine } from './clean-text';
import { isoDate } from './published-date';

/** What a page says of itself, wherever it says so. */
export interface PageMetadata {
  title: string | null;
  byline: string | null;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
  /** The page's canonical address, absolute. */
  canonical: string | null;
  /** BCP 47. */
  lang: string | null;
}

export type MetaTags = ReadonlyMap<string, string>;

/** All named meta values, names in lower case (`property`, `name` and `itemprop` alike). */
export function metaTagsOf(doc: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of doc.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first value among `names` that `read` can make something of. */
export function firstOf<T>(
  tags: MetaTags,
  names: readonly string[],
  read: (value: string) => T | null,
): T | null {
  for (const name of names) {
    const value = tags.get(name);
    const made = value === undefined ? null : read(value);
    if (made !== null) return made;
  }
  return null;
}

/** What a page's Open Graph says of it. */
export function openGraphOf(tags: MetaTags, base: string | null): PageMetadata {
  return {
    title: firstOf(tags, ['og:title'], oneLine),
    byline: firstOf(tags, ['article:author', 'og:article:author'], bylineOf),
    outlet: firstOf(tags, ['og:site_name'], oneLine),
    published: firstOf(
      tags,
      ['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published'],
      isoDate,
    ),
    canonical: firstOf(tags, ['og:url'], (value) => addressOf(value, base)),
    lang: firstOf(tags, ['og:locale'], languageOf),
  };
}
