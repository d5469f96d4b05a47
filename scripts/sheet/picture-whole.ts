// A picture of a whole page in one view, so that what sticks to its foot stands at its end.
import type { Page } from 'puppeteer-core';

/** Lower than this a page is cut by the browser's own window. */
const LOWEST = 300;

/** Leaves it at `path`. @param width of the page, in CSS pixels */
export async function pictureWhole(page: Page, width: number, path: string): Promise<void> {
  // A tab that lies behind another is not drawn, and its picture never comes.
  await page.bringToFront();
  await page.setViewport({ width, height: LOWEST });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(height, LOWEST) });
  await page.screenshot({ path });
}
