// The sourcing report on paper: one sheet for a story of common length, with nothing on it that only a screen can use.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetsIn } from './pdf';
import { startProduct, type Product } from './product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
});
afterAll(() => product.stop());

test.each(['a4', 'letter'] as const)(
  'the report on the sample story fits one sheet of %s',
  async (format) => {
    const story = await product.story('gazette/trawlers.html');
    await product.driver.clickAction(story);
    const id = await product.driver.tabId(story);
    const report = await product.driver.openExtensionPage(`report.html?tabId=${id}`);
    await report.waitForSelector('.printed section li');
    expect(await report.$$eval('.printed section li', (claims) => claims.length)).toBeGreaterThan(10);
    // The names in the picture are no buttons here, for there is nothing that they could narrow.
    expect(await report.$$eval('button', (all) => all.map((one) => one.textContent))).toEqual([
      'Print a report',
    ]);
    expect(sheetsIn(await report.pdf({ format }))).toBe(1);
    await report.close();
  },
);

test('nothing went wrong', async () => {
  expect(await product.driver.errors()).toEqual([]);
  expect(product.driver.strayRequests()).toEqual([]);
});
