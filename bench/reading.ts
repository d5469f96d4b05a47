// Reading a page against stock Readability alone, in processor time of a real browser: the first time in a fresh tab, as
// every reader has it, and again and again, when the browser has made its machine code.
import { findBrowser } from '../scripts/browsers';
import { pagesOf, type SavedPage } from '../scripts/measure-pages/page-set';
import { withPages } from '../scripts/measure-pages/real-browser';
import type { Bench, Figure } from './figures';
import type { Reader } from './reading/in-page';
import { stopwatchOn } from './reading/processor-time';
import { storyPages } from './reading/story-pages';

/** Fresh tabs for each reader of each page; the least counts. */
const TABS = 2;
const WARMING = 15;
const MEASURED = 5;
const READERS = ['stock', 'whence'] as const;

interface ReadingTimes {
  /** Milliseconds the first time in a tab, and once warm. */
  first: number;
  warm: number;
}

const at = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? Number.NaN;

const least = (some: readonly ReadingTimes[]): ReadingTimes => ({
  first: Math.min(...some.map(({ first }) => first)),
  warm: Math.min(...some.map(({ warm }) => warm)),
});

function figuresOf(times: readonly Record<Reader, ReadingTimes>[]): Figure[] {
  const ms = (reader: Reader, when: keyof ReadingTimes) => times.map((one) => one[reader][when]);
  const ratios = (when: keyof ReadingTimes) => times.map(({ whence, stock }) => whence[when] / stock[when]);
  return [
    { name: 'stock Readability, median', value: at(ms('stock', 'warm'), 0.5), unit: 'ms' },
    { name: 'stock Readability, p95', value: at(ms('stock', 'warm'), 0.95), unit: 'ms' },
    { name: 'Whence, median', value: at(ms('whence', 'warm'), 0.5), unit: 'ms' },
    { name: 'Whence, p95', value: at(ms('whence', 'warm'), 0.95), unit: 'ms' },
    { name: 'against stock, median', value: at(ratios('warm'), 0.5), unit: '×', most: 1.5 },
    { name: 'against stock, p95', value: at(ratios('warm'), 0.95), unit: '×', most: 2 },
    { name: 'against stock, most', value: at(ratios('warm'), 1), unit: '×' },
    { name: 'first time in a tab, stock, median', value: at(ms('stock', 'first'), 0.5), unit: 'ms' },
    { name: 'first time in a tab, Whence, median', value: at(ms('whence', 'first'), 0.5), unit: 'ms' },
    { name: 'first time, against stock, median', value: at(ratios('first'), 0.5), unit: '×', most: 1.5 },
    { name: 'first time, against stock, p95', value: at(ratios('first'), 0.95), unit: '×', most: 2 },
    { name: 'first time, against stock, most', value: at(ratios('first'), 1), unit: '×' },
  ];
}

/**
 * Measures reading in Chromium; takes about three minutes for a hundred pages. Throws where there is no Chromium, which
 * alone tells processor time.
 * @param folder of saved pages with their index.jsonl; the sample stories if not given
 */
export async function reading(folder?: string): Promise<Bench> {
  const pages: SavedPage[] = folder === undefined ? storyPages() : pagesOf(folder);
  if (findBrowser(['chromium']) === null)
    throw new Error('Reading is measured in Chromium; none was found here.');
  const entry = new URL('reading/in-page.ts', import.meta.url).pathname;
  const times = await withPages(pages, 'chromium', false, entry, async (open) => {
    const timeOf = async (page: SavedPage, reader: Reader): Promise<ReadingTimes> => {
      const tab = await open(page);
      try {
        const took = await stopwatchOn(tab);
        const read = (count: number) =>
          took(`whenceInPage.readTimes('${reader}', ${JSON.stringify(page.url)}, ${count})`);
        const first = await read(1);
        await read(WARMING);
        return { first, warm: Math.min(await read(MEASURED), await read(MEASURED)) / MEASURED };
      } finally {
        await tab.close();
      }
    };
    const all: Record<Reader, ReadingTimes>[] = [];
    for (const page of pages) {
      const some: Record<Reader, ReadingTimes[]> = { stock: [], whence: [] };
      for (let tab = 0; tab < TABS; tab++)
        for (const reader of READERS) some[reader].push(await timeOf(page, reader));
      all.push({ stock: least(some.stock), whence: least(some.whence) });
    }
    return all;
  });
  return {
    name: 'reading, chromium, processor time',
    figures: [{ name: 'pages', value: times.length, unit: `of ${pages.length}` }, ...figuresOf(times)],
  };
}
