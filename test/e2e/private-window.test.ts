// What is read in a private window leaves nothing on the shelf, though the shelf is on and the extension let in.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, type Product } from './product';

const STORY = 'gazette/trawlers.html';
let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
  const options = await product.driver.openExtensionPage('options.html');
  await (
    await options.waitForSelector('xpath///section[@class="shelf"]//label[contains(., "shelf")]//input')
  )?.click();
  // Closed before that is written down, the page would take the wish with it.
  await options.waitForFunction(async () => {
    interface Api {
      storage: { local: { get(key: string): Promise<{ coverage?: { shelf?: { on?: boolean } } }> } };
    }
    const { local } = (globalThis as unknown as { chrome: Api }).chrome.storage;
    return (await local.get('coverage')).coverage?.shelf?.on === true;
  });
  await options.close();
});
afterAll(() => product.stop());

async function relatedOf(story: Page): Promise<string> {
  const popup = await product.related(story);
  await popup.waitForFunction(() =>
    /private|Forget this article/.test(document.querySelector('.coverage')?.textContent ?? ''),
  );
  const told = await popup.$eval('.coverage', (view) => view.textContent);
  await popup.close();
  return told;
}
async function shelved(): Promise<string> {
  const page = await product.driver.openExtensionPage('options.html');
  const count = await page.waitForSelector('.shelf-count');
  const words = await count?.evaluate((one) => one.textContent);
  await page.close();
  return words ?? '';
}

/** A second window, and the extension started anew, take a busy machine long. */
const SLOW = { timeout: 120_000 };

test('an article read in a private window is not kept, and its panel says so', SLOW, async () => {
  const story = await product.driver.openPrivate(`${product.server.origin}/${STORY}`);
  // Closed in the end, else the settings would open in the private window too.
  const told = await relatedOf(story).finally(() => story.close());
  expect(told).toContain('This window is private');
  expect(told).not.toContain('Forget this article');
  expect(await shelved()).toBe('0 articles on the shelf.');
});

test('the same article in an ordinary window is kept', async () => {
  expect(await relatedOf(await product.story(STORY))).toContain('Forget this article');
  expect(await shelved()).toBe('1 article on the shelf.');
});

test('nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
