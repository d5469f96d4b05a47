// Painting many claims on a page against wrapping the same words in <mark>, in both browsers.
import { findBrowser } from '../scripts/browsers';
import { runInBrowser } from '../scripts/measure-pages/real-browser';
import type { Bench, Figure } from './figures';
import { articlePage } from './live/article';
import type { PaintingTimes } from './painting/in-page';

const CLAIMS = 500;
const WORDS = 15_000;

async function inBrowser(browser: 'chromium' | 'firefox'): Promise<Figure[]> {
  if (findBrowser([browser]) === null) return [];
  const page = { file: 'lock.html', html: articlePage(WORDS), url: 'http://127.0.0.1/2024/05/13/lock' };
  const entry = new URL('painting/in-page.ts', import.meta.url).pathname;
  const saved = { ...page, kind: 'news', gold: null };
  const [answer] = await runInBrowser([saved], browser, false, entry, () => `comparePainting(${CLAIMS})`);
  if (answer instanceof Error) throw answer;
  const times = answer as PaintingTimes;
  return [
    { name: `${browser}: painting ${CLAIMS} claims, in turns`, value: times.painting, unit: 'ms', most: 2 },
    { name: `${browser}: what is in view, in the first turn`, value: times.firstTurn, unit: 'ms', most: 2 },
    { name: `${browser}: the longest turn`, value: times.longestTurn, unit: 'ms' },
    { name: `${browser}: layout owed after all of it`, value: times.paintingLayout, unit: 'ms' },
    { name: `${browser}: layout owed after one turn, at most`, value: times.longestLayout, unit: 'ms' },
    { name: `${browser}: the very first time`, value: times.cold, unit: 'ms' },
    { name: `${browser}: wrapping them in <mark>`, value: times.wrapping, unit: 'ms' },
    { name: `${browser}: layout owed after that`, value: times.wrappingLayout, unit: 'ms' },
  ];
}

/** Measures painting in whichever of the two browsers is installed. */
export const painting = async (): Promise<Bench> => ({
  name: 'painting',
  figures: [...(await inBrowser('chromium')), ...(await inBrowser('firefox'))],
});
