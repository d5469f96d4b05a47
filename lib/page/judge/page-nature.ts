// What a page's markup and address say it is: evidence for an article and against one, in points.
import type { ReadMetadata } from '../metadata/read-metadata';
import { typesOf } from '../metadata/json-ld';

const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|SoftwareSourceCode|SoftwareApplication|SearchResultsPage|QAPage|FAQPage|DiscussionForumPosting|ProfilePage|Recipe|JobPosting|Event|Book|Course|RealEstateListing|Hotel|Restaurant|LocalBusiness)$/;
const LIST_TYPE = /^(?:WebSite|CollectionPage|ItemList)$/;
const OTHER_OPEN_GRAPH =
  /^(?:object|product|profile|book|music|game|video|.*[:.](?:object|product|group|item))\b/i;
const WIKI_OR_FORUM =
  /\b(?:mediawiki|dokuwiki|tiddlywiki|xwiki|moinmoin|phpbb|vbulletin|discourse|flarum|xenforo|mybb|smf|invision|gitbook|sphinx|docusaurus|mkdocs|doxygen|jsdoc|javadoc)\b/i;
const STORY_TYPES =
  '[itemtype*="NewsArticle"], [itemtype$="/Article"], [itemtype$="/BlogPosting"], [itemtype*="LiveBlog"]';
const OTHER_ITEMS =
  /(?:Product|SoftwareSourceCode|QAPage|Question|DiscussionForumPosting|Recipe|JobPosting|WebApplication)$/;

/** Points from the kind of thing that the page says it is. */
export function declaredPoints(doc: Document, { things, article, tags }: ReadMetadata): number {
  const types = things.flatMap(typesOf);
  const openGraph = tags.get('og:type') ?? '';
  const stories = doc.querySelectorAll(STORY_TYPES).length;
  let points = 0;
  if (article !== null) points += 3;
  if (/article|news|blog|story/i.test(openGraph)) points += 3;
  // Many of them are the teasers of a list.
  if (stories > 0 && stories <= 3) points += 2;
  if (points === 0 && types.some((type) => LIST_TYPE.test(type))) points -= 2;
  if (article === null && types.some((type) => OTHER_TYPE.test(type))) points -= 4;
  if (OTHER_OPEN_GRAPH.test(openGraph)) points -= 4;
  const root = doc.querySelector('[itemscope][itemtype]')?.getAttribute('itemtype') ?? '';
  if (article === null && OTHER_ITEMS.test(root)) points -= 3;
  return points;
}

/** Points from how the page is built: wikis, forums, manuals and reference works. */
export function buildPoints(doc: Document, { tags }: ReadMetadata): number {
  const footnotes = doc.querySelectorAll('sup a[href^="#"]').length;
  const listings = doc.querySelectorAll('pre').length;
  let points = 0;
  if (WIKI_OR_FORUM.test(tags.get('generator') ?? '')) points -= 8;
  if (footnotes >= 15) points -= 4;
  if (listings >= 4) points -= 2;
  return points;
}

/** Points from the page's address: a story's carries words, a date or a number; a front page's carries nothing. */
export function addressPoints(url: string | null): number {
  if (url === null) return 0;
  const { pathname, searchParams } = new URL(url);
  if (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i.test(pathname) &&
    !/\d/.test(url.slice(-12))
  ) {
    return searchParams.size === 0 ? -5 : -2;
  }
  if (/\/search\b/i.test(pathname) || ['q', 'query', 'search'].some((name) => searchParams.has(name)))
    return -4;
  const dated = /\/(?:19|20)\d\d[/-]?\d\d?(?:[/-]|\d\d)/.test(pathname);
  const numbered = /\d{5,}/.test(pathname);
  const worded = pathname.split('/').some((part) => part.split(/[-_]/).length >= 4);
  return dated || numbered || worded ? 1 : 0;
}
