// Which of the answers tell of the same event as the article: decided here on the device, whatever was asked.
import { addressKey } from '../addresses';
import { type Digest, termCounts, weightsOf } from '../digest';
import { rankSameEvent } from '../rank';
import type { CoverageItem } from './item';

/** Feeds hold all the news there is, so that only what is sure is shown; a search has asked for this event already. */
const LEAST_SURE = { feeds: null, search: 0.1 };
const MOST = 25;

/**
 * The items to show, nearest first, each page once and the article itself left out.
 * @example matching(digest(report), items, 'feeds').map(({ title }) => title)
 */
export function matching(
  article: Digest,
  items: readonly CoverageItem[],
  from: keyof typeof LEAST_SURE,
): CoverageItem[] {
  const seen = new Set([addressKey(article.url)]);
  const fresh = items.filter(({ url }) => !seen.has(addressKey(url)) && seen.add(addressKey(url)));
  const comparable = fresh.map((item) => ({
    item,
    title: item.title,
    published: item.published,
    words: weightsOf(termCounts({ title: item.title, text: item.summary })),
  }));
  const least = LEAST_SURE[from];
  return rankSameEvent(article, comparable)
    .filter(({ shown, score }) => shown || (least !== null && score >= least))
    .slice(0, MOST)
    .map(({ item: { item } }) => item);
}
