// Where the system forces its colours on every page, marks are still lines under words that can be read.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfMark } from '../../scripts/drive/page-marks';
import { inkUnder } from './ink';
import { marksOnceThere } from './marks';
import { startProduct, type Product } from './product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
});
afterAll(() => product.stop());

test('a mark is a line under its words, not a block over them', async () => {
  const story = await product.story('gazette/trawlers.html');
  await product.driver.clickAction(story);
  await marksOnceThere(story);
  await story.bringToFront();
  await product.driver.forceColours(true);
  const { top, line } = await inkUnder(story, await placeOfMark(story, 'the crews were volunteers'));
  expect(top).toBeLessThan(0.2);
  expect(line).toBeGreaterThan(0.7);
});
