// What a page's address and its markup say about the kind of page.
import { typesOf } from '../metadata/json-ld';
import type { ReadMetadata } from '../metadata/read-metadata';

const is = (sign: boolean): number => (sign ? 1 : 0);

const FRONT_PAGE = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
const OTHER_PLACE =
  /\/(?:search|tag|tags|category|author|topic|forum|thread|question|wiki|shop|product|cart|login|docs?|help|about|recipes?|rezepte?|jobs?)(?:\/|$|-)/i;

/**
 * What a page's address says: a story's carries words, a date or a number; a front page's carries nothing. One for
 * each sign that is there, else 0; all 0 where the address is not known.
 */
export function addressSigns(url: string | null) {
  const address = url === null ? null : new URL(url);
  const path = address?.pathname ?? '';
  const front = address !== null && FRONT_PAGE.test(path) && !/\d/.test(address.href.slice(-12));
  return {
    addressKnown: is(address !== null),
    frontPage: is(front),
    otherPlace: is(
      OTHER_PLACE.test(path) ||
        ['q', 'query', 'search'].some((name) => address?.searchParams.has(name) === true),
    ),
    datedAddress: is(/\/(?:19|20)\d\d[/-]?\d\d?(?:[/-]|\d\d)/.test(path)),
    numberedAddress: is(/\d{5,}/.test(path)),
    wordedAddress: is(path.split('/').some((part) => part.split(/[-_]/).length >= 4)),
  };
}

const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|SoftwareSourceCode|SoftwareApplication|SearchResultsPage|QAPage|FAQPage|DiscussionForumPosting|ProfilePage|Recipe|HowTo|JobPosting|Event|Book|Course|RealEstateListing|Hotel|Restaurant|LocalBusiness|MedicalWebPage|Drug)$/;
const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$|^Report/;
const STORY = /article|news|blog|story/i;
const OTHER_OPEN_GRAPH =
  /^(?:object|product|profile|book|music|game|video|recipe|.*[:.](?:object|product|group|item|recipe))\b/i;
const WIKI_OR_FORUM =
  /\b(?:mediawiki|dokuwiki|tiddlywiki|xwiki|moinmoin|phpbb|vbulletin|discourse|flarum|xenforo|mybb|smf|invision|gitbook|sphinx|docusaurus|mkdocs|doxygen|jsdoc|javadoc)\b/i;
const OTHER_ITEMS =
  '[itemtype$="/Product"], [itemtype$="/SoftwareSourceCode"], [itemtype$="/QAPage"], [itemtype$="/Question"], [itemtype$="/DiscussionForumPosting"], [itemtype$="/Recipe"], [itemtype$="/JobPosting"], [itemtype$="/WebApplication"]';

/** What a page's markup says that the page is: one for each sign that is there, else 0. */
export function declaredSigns(doc: Document, { things, article, tags }: ReadMetadata) {
  const types = things.flatMap(typesOf);
  const openGraph = tags.get('og:type') ?? '';
  return {
    declaresArticle: is(article !== null),
    declaresNews: is(types.some((type) => NEWS_TYPE.test(type))),
    declaresOther: is(types.some((type) => OTHER_TYPE.test(type))),
    openGraphArticle: is(STORY.test(openGraph)),
    openGraphOther: is(OTHER_OPEN_GRAPH.test(openGraph)),
    otherItem: is(doc.querySelector(OTHER_ITEMS) !== null),
    wikiOrForum: is(WIKI_OR_FORUM.test(tags.get('generator') ?? '')),
    publishedTag: is(['article:published_time', 'og:article:published_time'].some((name) => tags.has(name))),
    sectionTag: is(['article:section', 'news_keywords', 'article:tag'].some((name) => tags.has(name))),
  };
}
