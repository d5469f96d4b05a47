// What a page says of itself: JSON-LD first, then Open Graph, then the rest of its markup.
import type { Credit } from '../../model';
import { hostOf, siteOf } from '../../model/web-address';
import { articleAmong, metadataOfThing } from './article-thing';
import { isNameOfHost, isSameName, oneLine } from './clean-text';
import { creditedTo, isFrontPage } from './credited-to';
import { thingsOf, type Thing } from './json-ld';
import { authorOf, mainHeadingOf, markupOf } from './markup';
import { firstOf, metaTagsOf, type MetaTags, openGraphOf, type PageMetadata } from './meta-tags';
import { dateInAddress } from './published-date';

export interface ReadMetadata extends PageMetadata {
  /** Every schema.org thing in the page's JSON-LD, and the article among them. */
  things: Thing[];
  article: Thing | null;
  tags: MetaTags;
  /** The summary that the page gives to search engines and social networks. */
  description: string | null;
  /** Whom the page's tags credit, if anybody else. */
  credit: Credit | null;
}

/**
 * The address to know the page by. A canonical address counts if it names a page of the same site, not its
 * front page: anything else is a mistake of the publisher or a borrowed name.
 */
function addressToKnow(url: string | null, canonical: string | null): string | null {
  if (canonical === null) return url;
  if (url === null) return canonical;
  return siteOf(url) === siteOf(canonical) && !isFrontPage(canonical) ? canonical : url;
}

/** The outlet as the page's title ends with it, where the host bears the name too; else the host. */
function outletFromTitle(title: string, url: string | null): string | null {
  if (url === null) return null;
  const host = hostOf(url);
  const last = oneLine(title.split(/\s[|–—-]\s|\s?\|\s?/).at(-1));
  return last !== null && isNameOfHost(last, host) ? last : host;
}

/** A title without the outlet's name at its end. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const end = title.toLowerCase().lastIndexOf(outlet.toLowerCase());
  if (end <= 0 || end + outlet.length !== title.length) return title;
  return /^(.+?)\s*[|–—-]\s*$/.exec(title.slice(0, end))?.[1] ?? title;
}

/** How much of its words a heading shares with the title given to machines, to be the headline it stands for. */
const HEADLINE_SHARE = 0.4;

/** The page's own headline, where the title given to machines is another wording of it; else null. */
function headlineOf(doc: Document, title: string | null): string | null {
  const heading = mainHeadingOf(doc);
  if (heading === null || title === null || heading.length < 15 || heading.length > 250) return null;
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(words(title));
  const own = words(heading);
  return own.filter((word) => known.has(word)).length >= HEADLINE_SHARE * own.length ? heading : null;
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
  const [site = ''] = siteOf(canonical).split('.');
  const isPerson = (name: string | null): boolean =>
    name !== null && !isSameName(name, outlet ?? '') && !isSameName(name, site);
  const byline = said.map((one) => one.byline).find(isPerson) ?? authorOf(doc);
  const title = withoutOutlet(first('title'), outlet);
  return {
    title: headlineOf(doc, title) ?? title,
    byline: isPerson(byline) ? byline : null,
    outlet,
    published: first('published') ?? dateInAddress(canonical),
    canonical,
    // The root's lang is what browsers and readers live by; the others are often left at a default.
    lang: said.at(-1)?.lang ?? first('lang'),
    things,
    article,
    tags,
    description: firstOf(tags, ['og:description', 'description', 'twitter:description'], oneLine),
    credit: creditedTo(url, linked, tags, article),
  };
}
