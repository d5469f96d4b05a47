// The panel and the card by keyboard alone: every stop has a name and a ring, and the focus is never lost.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pasted } from './clipboard';
import { focusedOn, stop, tabAndEnter, tabTo, type Stop } from './focus';
import { cardGone } from '../../scripts/drive/page-marks';
import { marksOnceThere } from './marks';
import { startProduct, type Product } from './product';

let product: Product;
let story: Page;
let popup: Page;
beforeAll(async () => {
  product = await startProduct();
  await product.welcomed();
  story = await product.story('gazette/trawlers.html');
  popup = await product.ask(story);
  await popup.setViewport({ width: 448, height: 600 });
});
afterAll(() => product.stop());

const tab = (page: Page) => page.keyboard.press('Tab');

test('every stop has a name, shows the focus, and hides behind nothing', async () => {
  await popup.bringToFront();
  const stops: Stop[] = [];
  await tab(popup);
  for (let i = 0; i < 60; i++) {
    const here = await stop(popup);
    if (i > 0 && here.name.startsWith('Always on')) break;
    stops.push(here);
    if (here.name === 'Settings') break;
    await tab(popup);
  }
  const names = stops.map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual([
    'Always on 127.0.0.1',
    'Keep open beside the page',
    expect.stringMatching(/^Anton Verrick: \d+ claims$/),
  ]);
  expect(names.slice(-4)).toEqual(['Marks', 'Legend', 'Export', 'Settings']);
  expect(names).toContainEqual(expect.stringMatching(/^By way of Meridian Post: \d+ claims$/));
  expect(names).toContain('By origin');
  expect(names).not.toContain('In order');
  expect(names).not.toContain('');
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
});

test('a part of the picture narrows the claims, which is announced; all come back, and the focus stays with them', async () => {
  const all = (await popup.$$('li.claim')).length;
  await popup.focus('.picture-origins button');
  const origin = await focusedOn(popup);
  await popup.keyboard.press('Enter');
  expect(await focusedOn(popup)).toBe(origin);
  const some = (await popup.$$('li.claim')).length;
  expect(some).toBeLessThan(all);
  expect(origin).toBe(`Anton Verrick: ${some} claims`);
  expect(await popup.$eval('[role=status].narrowed', (status) => status.textContent)).toBe(
    `Anton Verrick · ${some} of ${all} claims`,
  );
  await tabTo(popup, 'Show all');
  await popup.keyboard.press('Enter');
  expect(await popup.$$('li.claim')).toHaveLength(all);
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
});

test('the rows that share one open where they stood', async () => {
  await popup.focus('.picture-origins button[aria-expanded]');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.querySelector('.picture-origins [aria-expanded]') === null);
  await expect
    .poll(() => popup.evaluate(() => document.activeElement?.parentElement?.className))
    .toBe('picture-origins');
});

test('arrows go from view to view, and a claim opens in the panel and on the page', async () => {
  await popup.focus('[role=tab][aria-selected=true]');
  await popup.keyboard.press('ArrowRight');
  expect(await focusedOn(popup)).toBe('In order');
  await popup.focus('li.claim > button');
  await popup.keyboard.press('Enter');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  await story.bringToFront();
  await story.waitForSelector('whence-card');
  await story.keyboard.press('Escape');
  await cardGone(story);
});

/** A line of the story and the gap on either side of it, in pixels. */
const LINE = 60;

test('keys go from mark to mark, open and close the card, and the page gets its focus back', async () => {
  await story.bringToFront();
  await marksOnceThere(story);
  await story.focus('a[href]');
  const focused = () => story.evaluate(() => document.activeElement?.localName);
  await product.driver.pressCommand(story, 'next-mark');
  await story.waitForSelector('whence-card');
  await expect.poll(focused).toBe('whence-card');
  const edges = () =>
    story.$eval('whence-card', (card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return [Math.round(top + scrollY), Math.round(bottom + scrollY)];
    });
  // The page scrolls to the mark, and the card is placed anew until it stands.
  const settled = async (): Promise<number[]> => {
    let place: number[] = [];
    await expect
      .poll(async () => {
        const before = place;
        place = await edges();
        return place.join() === before.join();
      })
      .toBe(true);
    return place;
  };
  const first = await settled();
  // A card stands above or below its mark, as there is room: one of its edges is where one of them was.
  const awayFromFirst = async (): Promise<number> =>
    Math.min(...(await edges()).flatMap((edge) => first.map((other) => Math.abs(edge - other))));
  await product.driver.pressCommand(story, 'next-mark');
  await expect.poll(edges).not.toEqual(first);
  await settled();
  await product.driver.pressCommand(story, 'previous-mark');
  await expect.poll(awayFromFirst).toBeLessThan(LINE);
  await product.driver.pressCommand(story, 'open-card');
  await cardGone(story);
  await product.driver.pressCommand(story, 'open-card');
  await story.waitForSelector('whence-card');
  await story.keyboard.press('Escape');
  await cardGone(story);
  expect(await focused()).toBe('a');
});

test('a link copied in the card leads back to the passage', async () => {
  await story.bringToFront();
  await story.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await product.driver.pressCommand(story, 'previous-mark');
  await story.waitForSelector('whence-card');
  await tabAndEnter(story, 3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const link = await pasted(product.driver, product.server.origin);
  expect(link).toContain('#:~:text=');
  const there = await product.driver.open(link);
  await expect.poll(() => there.evaluate(() => scrollY)).toBeGreaterThan(100);
  const words =
    decodeURIComponent(link.split('#:~:text=')[1] ?? '')
      .replace(/^.*-,/, '')
      .split(',')[0] ?? '';
  const inView = await there.evaluate((passage) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(passage) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + passage.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }
    return null;
  }, words);
  expect(inView, words).toBe(true);
});

test('"Who says this?" on a selection opens its card, and where nobody is named it says so', async () => {
  const page = await product.story('gazette/trawlers.html');
  await product.driver.clickAction(page);
  await marksOnceThere(page);
  const select = (words: string) =>
    page.evaluate((passage) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(passage) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.setBaseAndExtent(node, at, node, at + passage.length);
      }
    }, words);
  const height = () => page.$eval('whence-card', (card) => card.getBoundingClientRect().height);
  await select('Nobody will pass');
  await product.driver.chooseInMenu(page, 'Who says this?');
  await page.waitForSelector('whence-card');
  const card = await height();
  await page.keyboard.press('Escape');
  await select('A retired admiral speaks');
  await product.driver.chooseInMenu(page, 'Who says this?');
  await page.waitForSelector('whence-card');
  await expect.poll(height).toBeLessThan(card);
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
