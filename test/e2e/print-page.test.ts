// A page that is marked, on paper: Chromium prints the lines of its marks in the ink of the words. Firefox prints a copy
// of the page, which has no highlights: there the page is printed as it is.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfMark, pointUntilCard } from '../../scripts/drive/page-marks';
import { LOCK_CLAIM, storyPage } from '../saved-pages/invented-story';
import { markedWords } from './marks';
import { drawingsIn } from './pdf';
import { tryPages, type TriedPages } from './tried-pages';

let tried: TriedPages;
beforeAll(async () => {
  tried = await tryPages();
});
afterAll(() => tried.stop());

test('marks are lines on paper, without a colour of their own, and the card stays off it', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.bringToFront();
  const print = async () => drawingsIn(await page.pdf({ printBackground: true }));
  const marked = await print();
  await pointUntilCard(page, await placeOfMark(page, LOCK_CLAIM));
  expect(await print()).toEqual(marked);

  await page.evaluate(() => {
    CSS.highlights.clear();
  });
  const bare = await print();
  expect([...marked.colours].filter((colour) => !bare.colours.has(colour))).toEqual([]);
  const lines = marked.fills - bare.fills;
  if (tried.driver.engine === 'chromium') expect(lines).toBeGreaterThan(5);
  else expect(lines).toBe(0);
});

test('nothing went wrong', async () => {
  expect(await tried.driver.errors()).toEqual([]);
});
