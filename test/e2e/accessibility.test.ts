// Nothing stands in the way of a reader: axe on every state of the sheet and on the real pages, in this browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSheet } from '../../scripts/sheet/build-sheet';
import { serveStories, type StoryServer } from '../../scripts/story-server';
import { STATES } from '../../sheet/states';
import { startProduct, type Product } from './product';

let product: Product;
let folder: string;
let sheet: StoryServer;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-sheet-'));
  await buildSheet(folder);
  sheet = await serveStories(folder);
  product = await startProduct();
  page = await product.driver.open(`${sheet.origin}/?state=panel-reading`);
  await page.setViewport({ width: 420, height: 700 });
});
afterAll(async () => {
  await product.stop();
  await sheet.close();
  await rm(folder, { recursive: true });
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, as one line each. */
async function findings(on: Page): Promise<string[]> {
  await on.evaluate(axe.source);
  return on.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
      iframes: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, TAGS);
}

describe.each(Object.keys(STATES))('%s', (name) => {
  test.each(['light', 'dark'] as const)('in %s', async (scheme) => {
    await page.bringToFront();
    await page.goto(`${sheet.origin}/?state=${name}`);
    await product.driver.setScheme(scheme);
    await page.waitForSelector('html[data-drawn]');
    expect(await findings(page)).toEqual([]);
  });

  test('nothing is cut off at 320 pixels with text twice as large', async () => {
    await page.bringToFront();
    await page.setViewport({ width: 640, height: 900 });
    await page.goto(`${sheet.origin}/?state=${name}&lang=de`);
    await page.waitForSelector('html[data-drawn]');
    const over = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const scrolling = [document.documentElement, ...document.querySelectorAll('main, footer')];
      return Math.max(...scrolling.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    });
    await page.setViewport({ width: 420, height: 700 });
    expect(over).toBeLessThanOrEqual(0);
  });
});

test('the real pages', async () => {
  const story = await product.story('gazette/trawlers.html');
  const popup = await product.ask(story);
  await popup.setViewport({ width: 448, height: 600 });
  expect(await findings(popup)).toEqual([]);
  for (const tab of ['In order', 'Related coverage']) {
    await popup.click(`xpath///button[@role="tab"][contains(., "${tab}")]`);
    expect(await findings(popup)).toEqual([]);
  }
  const id = await product.driver.tabId(story);
  for (const path of [
    `sidepanel.html?tabId=${id}`,
    `report.html?tabId=${id}`,
    `story.html?tabId=${id}`,
    'week.html',
    'options.html',
    'welcome.html',
  ]) {
    const own = await product.driver.openExtensionPage(path);
    await own.waitForSelector('h1');
    expect(await findings(own), path).toEqual([]);
  }
});
