// A site turned on is marked by itself from then on; turned off, nothing of Whence is left there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOf } from '../../scripts/drive/page-marks';
import { marksOnceThere } from './marks';
import type { Page } from 'puppeteer-core';
import { startProduct, type Product } from './product';

const STORY = 'gazette/trawlers.html';
const HOST = 'http://127.0.0.1/*';
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const isOn = (popup: Page) =>
  popup.$eval('header [role=switch]', (input) => (input as HTMLInputElement).checked);

/** Turns the site of a page on as a reader does, and answers with the settings, which list it by then. */
async function turnOn(page: Page): Promise<Page> {
  await product.driver.allowHost(HOST);
  const popup = await product.ask(page);
  expect(await isOn(popup)).toBe(false);
  await popup.click('header [role=switch]');
  await expect.poll(() => isOn(popup)).toBe(true);
  const settings = await product.driver.openExtensionPage('options.html');
  await settings.waitForSelector('xpath///li[contains(., "127.0.0.1")]');
  // A real popup closes by itself; one that stays would go on reading its page.
  await popup.close();
  return settings;
}

/** Loads the page anew until it is marked: the browser takes a moment to know of a site that is turned on. */
async function markedOnReload(page: Page): Promise<void> {
  await page.bringToFront();
  await expect
    .poll(async () => {
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return Object.keys(await marksOf(page));
    })
    .toContain('content-named');
}

test('turned on, marked after a reload; turned off, left alone', async () => {
  const page = await product.story(STORY);
  const settings = await turnOn(page);
  await markedOnReload(page);
  const other = await product.story('northline/trawler-armada.html');
  await marksOnceThere(other);

  await settings.bringToFront();
  await settings.click('button[aria-label="Turn off 127.0.0.1"]');
  await settings.waitForSelector('xpath///p[contains(., "No site is turned on")]');

  await page.bringToFront();
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await marksOf(page)).toEqual({});
  const again = await product.driver.openPopup(page);
  await again.waitForSelector('h1');
  expect(await page.$('whence-card')).toBeNull();
});

test('taken back in the browser itself, its marks go from open pages, and stay away', async () => {
  const { driver } = product;
  const settings = await turnOn(await product.story(STORY));
  const marked = await product.story('northline/trawler-armada.html');
  await markedOnReload(marked);

  await driver.withdrawHost(HOST);
  await expect.poll(() => marksOf(marked)).toEqual({});
  await settings.bringToFront();
  await settings.waitForSelector('xpath///p[contains(., "No site is turned on")]');
  await marked.bringToFront();
  await marked.reload();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await marksOf(marked)).toEqual({});
});

test('the welcome page shows a sample that works', async () => {
  const welcome = await product.driver.openExtensionPage('welcome.html');
  await welcome.waitForSelector('iframe');
  // Firefox's driver does not always know of the frame in the page; the page itself does.
  const markedInSample = () =>
    welcome.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentWindow as typeof globalThis | null | undefined;
      return inside?.CSS.highlights.size ?? 0;
    });
  await expect.poll(markedInSample).toBeGreaterThan(0);
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
