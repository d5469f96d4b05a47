// Whether a page holds an article, and whether all of it. Evidence is added up; no site is known by name.
import type { Article, Read } from '../../model';
import { headingInTitle } from '../metadata/markup';
import type { ReadMetadata } from '../metadata/read-metadata';
import { addressPoints, buildPoints, declaredPoints } from './page-nature';
import { isWalled } from './paywall';
import { measureProse, type Prose } from '../extract/prose';
import { readsLikeNews } from './reporting-words';

/** Enough points to call a page an article; set on a hundred saved pages of all kinds. */
const ENOUGH = 4;
/** Below this there is nothing to mark, whatever the page says it is. In weighed letters. */
const MIN_PROSE = 150;
/** Beyond this an article would say that it is one; books and manuals do not. In weighed letters. */
const BOOK_LENGTH = 45_000;

function prosePoints({ weight, prose, linked }: Prose): number {
  let points = 0;
  if (prose >= 900) points += 1;
  if (prose >= 1500) points += 1;
  if (prose >= 0.5 * weight) points += 1;
  if (prose < 0.25 * weight) points -= 2;
  if (linked > 0.3) points -= 3;
  return points;
}

/** The most that the text, its words, its date, its byline and its heading can add. */
const MOST_TO_GAIN = 8;

/** What the page's markup and address tell, before anything is read. */
export interface Markup {
  /** Points from the kind of thing that the page says it is. */
  declared: number;
  /** Points in all. */
  points: number;
}

export function readMarkup(doc: Document, metadata: ReadMetadata, url: string | null): Markup {
  const declared = declaredPoints(doc, metadata);
  return { declared, points: declared + buildPoints(doc, metadata) + addressPoints(url) };
}

/** Whether the page's markup and address alone rule an article out. */
export const isHopeless = ({ points }: Markup): boolean => points + MOST_TO_GAIN < ENOUGH;

/** How much of an article was read: 'none' for a page that is something else. */
export function judge(
  doc: Document,
  metadata: ReadMetadata,
  markup: Markup,
  article: Omit<Article, 'read'>,
): Read {
  const prose = measureProse(article);
  const { declared } = markup;
  const reporting = declared <= 0 && readsLikeNews(article.text);
  // A page that does not say it is an article must at least be dated or signed, or report, as articles do.
  if (declared <= 0 && article.published === null && article.byline === null && !reporting) return 'none';
  let points = markup.points + prosePoints(prose);
  if (reporting) points += 2;
  if (headingInTitle(doc) !== null) points += 1;
  if (article.published !== null) points += 1;
  if (article.byline !== null) points += 1;
  if (declared <= 0 && prose.weight > BOOK_LENGTH) points -= 4;
  if (points < ENOUGH || prose.prose < MIN_PROSE) return 'none';
  return isWalled(doc, metadata.article, article, prose) ? 'part' : 'whole';
}
