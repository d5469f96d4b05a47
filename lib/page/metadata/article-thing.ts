// The page's article among its schema.org things, and what it says of itself.
import { addressOf, bylineOf, languageOf, oneLine } from './clean-text';
import { isArticleThing, listOf, property, type Thing } from './json-ld';
import type { PageMetadata } from './meta-tags';
import { isoDate } from './published-date';

const nameOf = (value: unknown): unknown => (typeof value === 'string' ? value : property(value, 'name'));

function bylineFrom(article: Thing): string | null {
  const people = listOf(article['author'] ?? article['creator']).flatMap((author) => listOf(nameOf(author)));
  const names = [...new Set(people.map(bylineOf).filter((name) => name !== null))];
  return names.length === 0 ? null : names.slice(0, 12).join(', ');
}

/** The article the page is about: of several, the one that the page's own heading or title names. */
export function articleAmong(things: readonly Thing[], headings: readonly string[]): Thing | null {
  const articles = things.filter(isArticleThing);
  const named = articles.find((article) => {
    const headline = oneLine(article['headline'] ?? article['name']);
    return headline !== null && headings.some((heading) => heading.includes(headline));
  });
  if (named !== undefined) return named;
  // Many, none of them named in the heading, are the teasers of a list.
  if (new Set(articles.map((article) => article['headline'])).size > 2) return null;
  return articles.find((article) => article['headline'] !== undefined) ?? articles[0] ?? null;
}

/** What a schema.org article says of itself. */
export function metadataOfThing(article: Thing, base: string | null): PageMetadata {
  const address = article['url'] ?? article['mainEntityOfPage'];
  return {
    title: oneLine(article['headline']) ?? oneLine(article['name']),
    byline: bylineFrom(article),
    outlet: oneLine(nameOf(listOf(article['publisher'])[0])),
    published: isoDate(article['datePublished']) ?? isoDate(article['dateCreated']),
    canonical: addressOf(property(address, '@id') ?? address, base),
    lang: languageOf(property(article['inLanguage'], 'alternateName') ?? article['inLanguage']),
  };
}

/** Whether the page says that its article is not free to read. */
export function isLocked(article: Thing | null): boolean {
  const free = article?.['isAccessibleForFree'];
  return free === false || (typeof free === 'string' && /^(?:https?:\/\/schema\.org\/)?false$/i.test(free));
}
