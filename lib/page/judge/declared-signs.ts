// What a page's markup says that the page is.
import type { ReadMetadata } from '../metadata/read-metadata';
import { typesOf } from '../metadata/json-ld';

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

/** One for each sign that is there, else 0. */
export function declaredSigns(doc: Document, { things, article, tags }: ReadMetadata) {
  const types = things.flatMap(typesOf);
  const openGraph = tags.get('og:type') ?? '';
  const is = (told: boolean): number => (told ? 1 : 0);
  return {
    tellsArticle: is(article !== null),
    tellsNews: is(types.some((type) => NEWS_TYPE.test(type))),
    tellsOther: is(types.some((type) => OTHER_TYPE.test(type))),
    openGraphArticle: is(STORY.test(openGraph)),
    openGraphOther: is(OTHER_OPEN_GRAPH.test(openGraph)),
    otherItem: is(doc.querySelector(OTHER_ITEMS) !== null),
    wikiOrForum: is(WIKI_OR_FORUM.test(tags.get('generator') ?? '')),
    publishedTag: is(['article:published_time', 'og:article:published_time'].some((name) => tags.has(name))),
    sectionTag: is(['article:section', 'news_keywords', 'article:tag'].some((name) => tags.has(name))),
  };
}
