// A page that is read wrongly is saved for a report: a file of the reader's, read again as the live page was.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseHtml } from '../../lib/api/parse-html';
import { readPage } from '../../lib/page';
import { startProduct, type Product } from './product';

const STORY = 'courier/harbour-master.html';
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

test('saving writes a file with the article and asks for no address', async () => {
  const page = await product.story(STORY);
  const popup = await product.ask(page);
  await popup.evaluate(() => {
    const offer = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.body.dataset['saved'] = text;
      });
      return offer(blob);
    };
  });
  await popup.locator('::-p-xpath(//button[. = "Export"])').click();
  await popup.locator('::-p-xpath(//button[. = "Save the page for a report"])').click();
  await popup.waitForSelector('body[data-saved]');
  const saved = await popup.$eval('body', (body) => body.dataset['saved'] ?? '');
  const { article } = readPage(parseHtml(saved), null);
  expect(article.title).toBe('No trawler fleet on the water, says harbour master');
  expect(article.text).toContain('There will be fog.');
  expect(saved).not.toMatch(/<style|<link rel="stylesheet"|src=/);
  expect(await popup.$eval('.tools [role=status]', (said) => said.textContent)).toContain('Saved');
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
