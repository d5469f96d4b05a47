// Reading a page against stock Readability alone. Both start from the page as it is loaded and leave it unharmed, so
// stock Readability works on a copy.
import { findBrowser } from '../scripts/browsers';
import { pagesOf, type SavedPage } from '../scripts/measure-pages/page-set';
import { runInBrowser } from '../scripts/measure-pages/real-browser';
import { storyPages } from './reading/story-pages';
import type { Bench } from './figures';
import type { ReadingTimes } from './reading/in-page';

const at = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? Number.NaN;

/**
 * Measures reading in Chromium, or in Firefox where there is no other; takes about two minutes for a hundred pages.
 * @param folder of saved pages with their index.jsonl; the sample stories if not given
 */
export async function reading(folder?: string): Promise<Bench> {
  const pages: SavedPage[] = folder === undefined ? storyPages() : pagesOf(folder);
  const browser = findBrowser(['chromium']) === null ? 'firefox' : 'chromium';
  const entry = new URL('reading/in-page.ts', import.meta.url).pathname;
  const call = ({ url }: SavedPage) => `compareReading(document, ${JSON.stringify(url)})`;
  const answers = await runInBrowser(pages, browser, false, entry, call);
  const times = answers.filter((answer): answer is ReadingTimes => !(answer instanceof Error));
  if (times.length === 0) throw new Error(`No page could be read. The first said: ${String(answers[0])}`);
  const stock = times.map((one) => one.stock);
  const whence = times.map((one) => one.whence);
  const ratios = times.map((one) => one.whence / one.stock);
  return {
    name: `reading, ${browser}`,
    figures: [
      { name: 'pages', value: times.length, unit: `of ${pages.length}`, least: pages.length },
      { name: 'stock Readability, median', value: at(stock, 0.5), unit: 'ms' },
      { name: 'stock Readability, p95', value: at(stock, 0.95), unit: 'ms' },
      { name: 'Whence, median', value: at(whence, 0.5), unit: 'ms' },
      { name: 'Whence, p95', value: at(whence, 0.95), unit: 'ms' },
      { name: 'against stock, median', value: at(ratios, 0.5), unit: '×', most: 1.5 },
      { name: 'against stock, p95', value: at(ratios, 0.95), unit: '×', most: 2 },
      { name: 'against stock, most', value: at(ratios, 1), unit: '×' },
    ],
  };
}
