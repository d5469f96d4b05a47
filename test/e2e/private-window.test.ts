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
  await options.close();
});
afterAll(() => product.stop());

async function relatedOf(story: Page): Promise<string> {
  const popup = await product.ask(story);
  await popup.click('xpath///button[@role="tab"][contains(., "Related")]');
  await popup.waitForSelector('.coverage .look');
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

test('an article read in a private window is not kept, and its panel says so', async () => {
  const story = await product.driver.openPrivate(`${product.server.origin}/${STORY}`);
  const told = await relatedOf(story);
  // Else the settings would open in the private window too.
  await story.close();
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
  // Let into private windows, the extension starts anew and cuts its own welcome short: Firefox writes that down.
  const errors = (await product.driver.errors()).filter((error) => !error.includes('context unloaded'));
  expect(errors).toEqual([]);
});
