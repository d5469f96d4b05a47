// A picture of a whole page in one view, so that what sticks to its foot stands at its end.
import type { Page } from 'puppeteer-core';

/**
 * Leaves it at `path`.
 * @param width of the page, in CSS pixels
 * @param lowest the least height of the view
 */
export async function pictureWhole(page: Page, width: number, path: string, lowest = 300): Promise<void> {
  // A tab that lies behind another is not drawn, and its picture never comes.
  await page.bringToFront();
  await page.setViewport({ width, height: lowest });
  const height = await page.evaluate(() => {
    const main = document.querySelector('main');
    return document.documentElement.scrollHeight + (main ? main.scrollHeight - main.clientHeight : 0);
  });
  await page.setViewport({ width, height: Math.max(height, lowest) });
  await page.screenshot({ path });
}
