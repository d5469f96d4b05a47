// Open Graph and its article: extension (https://ogp.me).
import { addressOf, bylineOf, languageOf, oneLine } from './clean-text';
import { firstOf, type MetaTags } from './meta-tags';
import type { PageMetadata } from './page-metadata';
import { isoDate } from './published-date';

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
