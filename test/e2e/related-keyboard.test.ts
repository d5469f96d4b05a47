// Related coverage by keyboard alone: every stop is named, and what changes by itself is announced.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusedOn, tabTo } from './focus';
import { startProduct, type Product } from './product';

const TWIN = 'northline/trawler-armada.html';
let product: Product;
let provider: Server;
let asked: string[];
let popup: Page;

beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
  asked = [];
  provider = createServer((request, response) => {
    asked.push(request.url ?? '');
    const url = `${product.server.origin}/${TWIN}`;
    const results = [{ url, title: 'Armada of trawlers in the strait, Verrick says', content: 'Trawlers.' }];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ results }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  await product.driver.allowHost('http://127.0.0.1/*');
  const options = await product.driver.openExtensionPage('options.html');
  const search = await options.waitForSelector('xpath///label[contains(., "your own SearXNG")]//input');
  await search?.evaluate(
    (input, address) => {
      (input as HTMLInputElement).value = address;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
  );
  popup = await product.ask(await product.story('gazette/trawlers.html'));
  // Not at once: what was changed is still being kept.
  await options.close();
  await popup.bringToFront();
  await popup.setViewport({ width: 448, height: 600 });
});
afterAll(async () => {
  await product.stop();
  provider.closeAllConnections();
  provider.close();
});

/** Waits until a region that announces itself says so. */
const announced = (words: string) =>
  popup.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[role=status]')].some((one) => one.textContent.includes(wanted)),
    {},
    words,
  );

test('arrows lead to the view, Tab through every stop of it, each with a name', async () => {
  await popup.bringToFront();
  await popup.keyboard.press('Tab');
  await tabTo(popup, 'By origin');
  await popup.keyboard.press('ArrowLeft');
  await popup.waitForSelector('.coverage .look');
  expect(await focusedOn(popup)).toBe('Related coverage');
  const names = await tabTo(popup, 'GDELT');
  expect(names).not.toContain('');
  const ours = [
    'Turn the shelf on',
    'Words to search for',
    'Ask the GDELT Project',
    'Ask my SearXNG',
    'Google News',
  ];
  expect(names.filter((name) => ours.includes(name))).toEqual(ours);
});

test('the shelf turned on and an article forgotten are announced, and the focus is not lost', async () => {
  await popup.focus('[role=tab][aria-selected=true]');
  await tabTo(popup, 'Turn the shelf on');
  await popup.keyboard.press('Enter');
  await announced('Forget this article');
  expect(await focusIsLost()).toBe(false);
  await tabTo(popup, 'Forget this article');
  await popup.keyboard.press('Enter');
  await announced('Forgotten.');
  expect(await focusIsLost()).toBe(false);
});

test('words are changed and sent, what comes is announced, and a result is read by its own named button', async () => {
  await popup.focus('[role=tab][aria-selected=true]');
  await tabTo(popup, 'Words to search for');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('a');
  await popup.keyboard.up('Control');
  await popup.keyboard.type('Verrick trawlers');
  await tabTo(popup, 'Ask my SearXNG');
  await popup.keyboard.press('Enter');
  await announced('1 headline, 1 on this event.');
  expect(await focusedOn(popup)).toBe('Ask my SearXNG');
  expect(asked).toEqual(['/search?q=Verrick+trawlers&format=json&categories=news']);

  await popup.focus('[role=tab][aria-selected=true]');
  await tabTo(popup, 'Read it for me: Armada of trawlers');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('xpath///h3[contains(., "Anton Verrick")]');
  expect(await focusIsLost()).toBe(false);
  await tabTo(popup, 'Traces to the same stated origin: Anton Verrick');
  await popup.keyboard.press('Enter');
  expect(await popup.$$('details.evidence[open]')).toHaveLength(1);
});

/** Whether the focus fell back on the page, so that a reader would begin again at the top. */
const focusIsLost = () => popup.evaluate(() => document.activeElement === document.body);

test('nothing else was asked of the network, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
