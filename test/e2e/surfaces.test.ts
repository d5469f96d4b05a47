// The extension's own places in the browser's frame: the real popup, and the real panel beside the page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marksOnceThere } from './marks';
import { startProduct, type Product } from './product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
});
afterAll(() => product.stop());

test('the popup under the button is as wide as it was drawn, and tells what the story rests on', async () => {
  const story = await product.story('gazette/trawlers.html');
  const popup = await product.driver.openRealPopup(story);
  const line = () => popup.run((view) => view.document.querySelector('h1')?.textContent ?? '');
  await expect.poll(line).toMatch(/^Most(?:ly| often) Anton Verrick/);
  expect(Number(await popup.run((view) => String(view.innerWidth)))).toBeGreaterThanOrEqual(448);
  const across = await popup.run((view) => {
    const { scrollWidth, clientWidth } = view.document.documentElement;
    return String(scrollWidth - clientWidth);
  });
  expect(Number(across)).toBe(0);
});

test('the popup opens and the page is marked at a click on a background that sleeps', async () => {
  const story = await product.story('northline/trawler-armada.html');
  await product.driver.stopBackground();
  const popup = await product.driver.openRealPopup(story);
  await expect
    .poll(() => popup.run((view) => view.document.querySelector('h1')?.textContent ?? ''))
    .toMatch(/ \(\d+ (?:of \d+|claims?)/);
  await marksOnceThere(story);
});

test('the panel beside the page opens at its head, follows the reader’s eyes, then follows the tab', async () => {
  const story = await product.story('gazette/trawlers.html');
  await product.driver.clickAction(story);
  await marksOnceThere(story);
  const beside = await product.driver.openBeside(story);
  const line = () => beside.run((view) => view.document.querySelector('h1')?.textContent ?? '');
  await expect.poll(line).toMatch(/^Most(?:ly| often) Anton Verrick/);
  expect(await beside.run((view) => String(view.document.querySelector('main')?.scrollTop))).toBe('0');
  expect(await beside.run((view) => String(view.document.querySelector('.icon-button')))).toBe('null');

  await story.bringToFront();
  await story.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
  });
  const eyes = () =>
    beside.run((view) => view.document.querySelector('[aria-current=location]')?.textContent ?? '');
  const first = await eyes();
  await expect.poll(eyes).not.toBe('');
  await story.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(eyes).not.toBe(first);

  const other = await product.story('northline/trawler-armada.html');
  await expect.poll(line).toContain('Press the Whence button');
  await product.driver.clickAction(other);
  await expect.poll(line).toMatch(/ \(\d+ (?:of \d+|claims?)/);
  await story.bringToFront();
  await expect.poll(line).toMatch(/^Most(?:ly| often) Anton Verrick/);
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
