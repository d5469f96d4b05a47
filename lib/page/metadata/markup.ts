// What the rest of a page's markup says of it: plain meta names, Dublin Core, microdata, <time>, its heading.
import { addressOf, bylineOf, languageOf, oneLine } from './clean-text';
import { firstOf, type MetaTags, type PageMetadata } from './meta-tags';
import { isoDate } from './published-date';

const TITLES = ['headline', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'];
/** Names that hold a person, before those that often hold the outlet. */
const AUTHORS =
  'byl article_author parsely-author sailthru.author cxenseparse:author dable:author author dc.creator dcterms.creator authors'.split(
    ' ',
  );
const OUTLETS = ['dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'cre', 'source'];
const DATES = (
  'datepublished date pubdate publishdate publish-date publish_date published publisheddate published-date date.issued ' +
  'parsely-pub-date sailthru.date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued article.published ' +
  'cxenseparse:recs:publishtime originalpublicationdate article_date_original rnews:datepublished datecreated ptime pdate ' +
  'displaydate publication_date timestamp'
).split(' ');

const LANGUAGES = ['language', 'content-language', 'dc.language', 'dcterms.language', 'inlanguage'];

const PUBLISHED =
  '[itemprop~="datePublished"], time[pubdate], .published[title], time.published, abbr.published';
const DATED =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [class*="byline" i], [class*="author" i], [id*="date" i], time';
const AUTHOR =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="meta" i]';
/** Boxes named for an author may also hold other things: only a short name is believed there. */
const NEAR_AUTHOR = '[class*="author" i], [id*="byline" i], [class*="writer" i], [class*="reporter" i]';
/** Such a line is a name; without it, a box of these names may say other things. */
const SIGNED = /^(?:by|von|par|por)\s+\p{Lu}/iu;
/** Two to four words, each a name's. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:d[aei]|de la|v[ao]n|[\p{Lu}][\p{L}.’'-]*)){1,3}$/u;

function dateFrom(element: Element): string | null {
  return (
    ['datetime', 'content', 'title'].map((name) => isoDate(element.getAttribute(name))).find(Boolean) ??
    isoDate(element.textContent.trim())
  );
}

function publishedOf(doc: Document): string | null {
  for (const element of doc.querySelectorAll(PUBLISHED)) {
    const date = dateFrom(element);
    if (date !== null) return date;
  }
  const near = dateByHeading(doc);
  if (near !== null) return near;
  // Without a heading that it stands by, a date may be that of any story.
  const stories = doc.querySelectorAll('article');
  const time =
    stories.length === 1
      ? doc.querySelector('article time[datetime]')
      : doc.querySelector('main time[datetime]');
  return time === null ? null : dateFrom(time);
}

/** A date that stands on the page close to its heading, in an element that is named for a date. */
function dateByHeading(doc: Document): string | null {
  let around: Element | null = doc.querySelector('h1');
  const seen = new Set<Element>();
  for (let level = 0; level < 4 && around !== null; level++) {
    around = around.parentElement;
    for (const element of around?.querySelectorAll(DATED) ?? []) {
      if (seen.has(element)) continue;
      seen.add(element);
      const date = element.textContent.trim().length < 80 ? dateFrom(element) : null;
      if (date !== null && element.closest('aside, nav, li, a') === null) return date;
    }
  }
  return null;
}

/** The name that stands as the author's on the page itself. */
export function authorOf(doc: Document): string | null {
  for (const element of doc.querySelectorAll(AUTHOR)) {
    const written = element.getAttribute('content') ?? element.textContent;
    if (/meta/i.test(element.getAttribute('class') ?? '') && !SIGNED.test(written.trim())) continue;
    const text = bylineOf(written);
    if (text !== null && text.length < 100) return text;
  }
  for (const element of doc.querySelectorAll(NEAR_AUTHOR)) {
    const name = element.closest('aside, nav, footer') === null ? bylineOf(element.textContent) : null;
    if (name !== null && NAME.test(name)) return name;
  }
  return null;
}

/** The text of the page's one main heading; null if there is none or many. */
export function mainHeadingOf(doc: Document): string | null {
  const headings = [...doc.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent));
  const found = headings.filter((heading) => heading !== null);
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}

/** The heading that the page's title repeats; a logo is a heading too, on some pages. */
export function headingInTitle(doc: Document): string | null {
  const title = oneLine(doc.title);
  const heading = mainHeadingOf(doc);
  return heading !== null && title?.includes(heading) === true ? heading : null;
}

/** What a page's plain markup says of it. A date is looked for only when it is asked for. */
export function markupOf(doc: Document, tags: MetaTags, base: string | null): PageMetadata {
  return {
    title: firstOf(tags, TITLES, oneLine) ?? headingInTitle(doc) ?? oneLine(doc.title) ?? mainHeadingOf(doc),
    byline: firstOf(tags, AUTHORS, bylineOf),
    outlet: firstOf(tags, OUTLETS, oneLine),
    get published() {
      return firstOf(tags, DATES, isoDate) ?? publishedOf(doc);
    },
    canonical: addressOf(doc.querySelector('link[rel~="canonical"]')?.getAttribute('href'), base),
    lang:
      languageOf(doc.documentElement.getAttribute('lang')) ??
      languageOf(doc.documentElement.getAttribute('xml:lang')) ??
      firstOf(tags, LANGUAGES, languageOf) ??
      languageOf(doc.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')),
  };
}
