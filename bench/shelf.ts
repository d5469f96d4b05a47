// How long a search of a full shelf takes, in every browser that is installed.
import type { Bench } from './figures';
import { measureShelf } from './shelf/measure';

/** As many as the shelf is to hold. */
const ARTICLES = 10_000;

/** Fills a shelf and searches it in each of them. */
export async function shelf(): Promise<Bench> {
  const measured = await measureShelf(ARTICLES);
  if (measured.length === 0)
    throw new Error('There is no browser to measure in. Install Chromium or Firefox.');
  const figures = measured.flatMap(({ browser, first, median, p95 }) => [
    { name: `${browser}, first search`, value: first, unit: 'ms' },
    { name: `${browser}, later searches, median`, value: median, unit: 'ms', most: 20 },
    { name: `${browser}, later searches, p95`, value: p95, unit: 'ms' },
  ]);
  return { name: `shelf, ${ARTICLES.toLocaleString('en')} articles`, figures };
}
