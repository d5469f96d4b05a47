// A panel that stays open while its page is loaded anew waits for it, and goes on with what comes.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, type Product } from './product';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
});
afterAll(() => product.stop());

test('a popup says that the page is loading, then tells of it again', async () => {
  const story = await product.story('gazette/trawlers.html');
  const popup = await product.ask(story);
  await popup.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const line = document.querySelector('h1')?.textContent ?? '';
      if (said.at(-1) !== line) said.push(line);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await story.bringToFront();
  await story.reload();
  const said = () => popup.evaluate(() => (window as unknown as { said: string[] }).said);
  // Firefox takes back what a press of the button granted as soon as the page is left, be it for itself.
  const next =
    product.driver.engine === 'firefox' ? /^Press the Whence button/ : /^Most(?:ly| often) Anton Verrick/;
  await expect.poll(async () => (await said()).at(-1)).toMatch(next);
  expect(await said()).toContain('The page is loading…');
  expect((await said()).join()).not.toContain('could not be read');
});
