// Where the system forces its colours on every page, marks are still lines under words that can be read.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfMark } from '../../scripts/drive/page-marks';
import { marksOnceThere } from './marks';
import { startProduct, type Product } from './product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
});
afterAll(() => product.stop());

/** The shares of a mark's first line that are not of the page's ground: of its top row, and of its fullest row below. */
async function inkOf(page: Page, words: string): Promise<{ top: number; line: number }> {
  const { x, y } = await placeOfMark(page, words);
  const scrolled = await page.evaluate(() => scrollY);
  // From the page's bare margin to the mark.
  const clip = { x: 0, y: Math.round(y + scrolled) - 12, width: Math.round(x) + 30, height: 28 };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const ground = context.getImageData(0, 0, 1, 1).data;
    const share = (row: number) => {
      const { data } = context.getImageData(width - 60, row, 60, 1);
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] !== ground[0] || data[i + 2] !== ground[2]) ink++;
      return ink / 60;
    };
    const below = Array.from({ length: Math.floor(height / 2) }, (_, i) => share(height - 1 - i));
    return { top: share(0), line: Math.max(...below) };
  }, picture);
}

test('a mark is a line under its words, not a block over them', async () => {
  const story = await product.story('gazette/trawlers.html');
  await product.driver.clickAction(story);
  await marksOnceThere(story);
  await story.bringToFront();
  await product.driver.forceColours(true);
  const { top, line } = await inkOf(story, 'the crews were volunteers');
  expect(top).toBeLessThan(0.2);
  expect(line).toBeGreaterThan(0.7);
});
