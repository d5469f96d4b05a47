// The settings page: what is chosen there shows on the page at once, and its keys are those that the browser has.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { marksOnceThere } from './marks';
import { startProduct, type Product } from './product';

let product: Product;
let settings: Page;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
  settings = await product.driver.openExtensionPage('options.html');
  await settings.waitForSelector('.keys');
});
afterAll(() => product.stop());

/** How the line under the claims of a named source is drawn on a page: its width of tint, and its colour. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.keys()]
      .map((name) => getComputedStyle(document.documentElement, `::highlight(${name})`))
      .filter(
        ({ textDecorationStyle, textDecorationLine }) =>
          [textDecorationLine, textDecorationStyle].join() === 'underline,solid',
      )
      .map(({ textDecorationColor, backgroundColor }) => `${textDecorationColor} on ${backgroundColor}`)
      .join(),
  );
const choose = async (words: string) => {
  await settings.bringToFront();
  await settings.click(`xpath///label[contains(., "${words}")]//input`);
};

test('every command has the key that it asks for', async () => {
  const keys = await settings.$$eval('.keys dd', (all) => all.map((one) => one.textContent));
  expect(keys).toHaveLength(4);
  for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
});

test('the button beside the keys opens the place where the browser changes them', async () => {
  const before = (await settings.browser().pages()).length;
  await settings.click('.keys + p button');
  await expect.poll(async () => (await settings.browser().pages()).length).toBe(before + 1);
});

test('strength, palette and the reader’s own colours change the marks of a page that is open', async () => {
  const story = await product.story('gazette/trawlers.html');
  await product.driver.clickAction(story);
  await marksOnceThere(story);
  const looks = [await drawn(story)];
  for (const words of ['Both tinted', 'Green and violet', 'Grey alone', 'My own']) {
    await choose(words);
    await expect.poll(() => drawn(story)).not.toBe(looks.at(-1));
    looks.push(await drawn(story));
  }
  await settings.$eval('input[type=color]', (input) => {
    input.value = '#8a2be2';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => drawn(story)).not.toBe(looks.at(-1));
});

test('a class that is switched off is marked no more', async () => {
  const story = await product.story('gazette/trawlers.html');
  await product.driver.clickAction(story);
  await marksOnceThere(story);
  await choose('Named');
  await story.bringToFront();
  await expect.poll(() => drawn(story)).toBe('');
});

test('nothing went wrong meanwhile', async () => {
  expect(await product.driver.errors()).toEqual([]);
  expect(product.driver.strayRequests()).toEqual([]);
});
