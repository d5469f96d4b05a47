// What a page says of itself: JSON-LD first, then Open Graph, then the rest of its markup.
import type { Credit } from '../../model';
import { articleAmong, metadataOfThing } from './article-thing';
import { oneLine } from './clean-text';
import { creditedTo, onSameSite } from './credited-to';
import { thingsOf, type Thing } from './json-ld';
import { mainHeadingOf, markupOf } from './markup';
import { metaTagsOf, type MetaTags } from './meta-tags';
import { openGraphOf } from './open-graph';
import type { PageMetadata } from './page-metadata';

export interface ReadMetadata extends PageMetadata {
  /** Every schema.org thing in the page's JSON-LD, and the article among them. */
  things: Thing[];
  article: Thing | null;
  tags: MetaTags;
  /** Whom the page's tags credit, if anybody else. */
  credit: Credit | null;
}

const hostOf = (address: string): string => new URL(address).hostname;
const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The address to know the page by. A canonical address counts if it names a page of the same site, not its
 * front page: anything else is a mistake of the publisher or a borrowed name.
 */
function addressToKnow(url: string | null, canonical: string | null): string | null {
  if (canonical === null) return url;
  if (url === null) return canonical;
  try {
    const named = new URL(canonical);
    const frontPage = named.pathname === '/' && named.search === '';
    return onSameSite(url, canonical) && !frontPage ? canonical : url;
  } catch {
    return url;
  }
}

/** The outlet as the page's title ends with it, where the host bears the name too; else the host. */
function outletFromTitle(title: string, url: string | null): string | null {
  if (url === null) return null;
  const host = hostOf(url).replace(/^(?:www|m|amp|edition)\./, '');
  const last = oneLine(title.split(/\s[|–—-]\s|\s?\|\s?/).at(-1));
  return last !== null && squeezed(host).includes(squeezed(last)) ? last : host;
}

/** A title without the outlet's name at its end. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const end = title.toLowerCase().lastIndexOf(outlet.toLowerCase());
  if (end <= 0 || end + outlet.length !== title.length) return title;
  return /^(.+?)\s*[|–—-]\s*$/.exec(title.slice(0, end))?.[1] ?? title;
}

/**
 * Reads what a page says of itself; garbage is passed over.
 * @param url the page's own address, if known
 */
export function readMetadata(doc: Document, url: string | null): ReadMetadata {
  const things = thingsOf(doc);
  const tags = metaTagsOf(doc);
  const pageTitle = oneLine(doc.title) ?? '';
  const article = articleAmong(things, [mainHeadingOf(doc) ?? '', pageTitle]);
  const said = [
    ...(article === null ? [] : [metadataOfThing(article, url)]),
    openGraphOf(tags, url),
    markupOf(doc, tags, url),
  ];
  const first = (name: keyof PageMetadata): string | null => {
    for (const one of said) {
      const value = one[name];
      if (value !== null) return value;
    }
    return null;
  };

  const linked = said.at(-1)?.canonical ?? null;
  const canonical = addressToKnow(url, linked ?? first('canonical'));
  const outlet = first('outlet') ?? outletFromTitle(pageTitle, canonical);
  return {
    title: withoutOutlet(first('title'), outlet),
    byline: first('byline'),
    outlet,
    published: first('published'),
    canonical,
    // The root's lang is what browsers and readers live by; the others are often left at a default.
    lang: said.at(-1)?.lang ?? first('lang'),
    things,
    article,
    tags,
    credit: creditedTo(url, linked, tags, article),
  };
}
