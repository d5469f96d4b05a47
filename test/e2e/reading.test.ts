// The main journey, as a reader makes it: open a story, click the button, see who says so, follow a claim.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardGone, markKinds, marksOf, pointUntilCard } from '../../scripts/drive/page-marks';
import { marksOnceThere } from './marks';
import type { Page } from 'puppeteer-core';
import { startProduct, type Product } from './product';

const STORY = 'gazette/trawlers.html';
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const text = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());

test('nothing is put into a page before the reader asks', async () => {
  const page = await product.story(STORY);
  const before = await page.content();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await marksOf(page)).toEqual({});
  expect(await page.content()).toBe(before);
});

test('a click marks the claims, and the article itself stays as it was', async () => {
  const page = await product.story(STORY);
  const article = () => page.$eval('main', (main) => new XMLSerializer().serializeToString(main));
  const before = await article();
  await product.ask(page);
  await page.bringToFront();
  const marks = await marksOnceThere(page);
  expect(marks['content-named']?.join(' | ')).toContain('Nobody will pass who has not paid for his passage');
  expect(marks['words-named']?.join(' | ')).toContain('Marta Ellinor');
  expect(marks['words-named']?.join(' | ')).toContain('citing Channel Nine');
  expect(marks['content-anonymous']?.join(' | ')).toContain('we are watching an empty sea');
  expect(marks['words-unspecified']?.join(' | ')).toContain('reportedly');
  expect(JSON.stringify(marks)).not.toContain('Oilskins');
  expect(await article()).toBe(before);
});

test('the popup tells what the story rests on', async () => {
  const popup = await product.ask(await product.story(STORY));
  expect(await text(popup, 'h1')).toMatch(
    /^Most(?:ly| often) Anton Verrick, .*\(\d+ of \d+, \d+ by way of .*Channel Nine/,
  );
  const origin = await popup.$$eval('h3', (heads) => heads.map((head) => head.textContent));
  expect(origin[0]).toMatch(/^Anton Verrick .*retired admiral.* · \d+ claims$/);
});

test('choosing a claim scrolls the page to it, flashes it, and opens its card; Escape closes it', async () => {
  const page = await product.story(STORY);
  await page.setViewport({ width: 900, height: 500 });
  const popup = await product.ask(page);
  const claim = await popup.waitForSelector('xpath///button[contains(., "bargain under")]');
  await claim?.click();
  await page.bringToFront();
  await expect.poll(async () => Object.keys(await marksOf(page)), { interval: 50 }).toContain('flash');
  const flashed = Object.entries(await markKinds(page)).find(([, kind]) => kind === 'flash')?.[0] ?? '';
  await page.waitForFunction(
    (name) => {
      const [range] = CSS.highlights.get(name) ?? [];
      const box = (range as Range | undefined)?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight && scrollY > 0;
    },
    {},
    flashed,
  );
  await page.waitForSelector('whence-card');
  expect(await page.$eval('whence-card', (card) => card.shadowRoot)).toBeNull();
  await page.keyboard.press('Escape');
  await cardGone(page);
});

test('pointing at a mark opens its card beside the words, never over them', async () => {
  const page = await product.story(STORY);
  await product.ask(page);
  await page.bringToFront();
  await marksOnceThere(page);
  const words = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const range = ranges.find((one) => one.toString().includes('Nobody will pass'));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return box && { x: box.x, y: box.y, right: box.right, bottom: box.bottom };
  });
  if (!words) throw new Error('the words are not marked');
  await pointUntilCard(page, { x: words.x + 30, y: (words.y + words.bottom) / 2 });
  const shown = await page.waitForFunction(() => {
    const box = document.querySelector('whence-card')?.getBoundingClientRect();
    return box && box.height > 0 ? { top: box.top, bottom: box.bottom } : null;
  });
  const card = (await shown.jsonValue()) ?? { top: 0, bottom: Infinity };
  expect(card.top >= words.bottom || card.bottom <= words.y).toBe(true);
  await page.mouse.move(5, 5);
  await cardGone(page);
});

test('marks can be taken off the page and put back, class by class too', async () => {
  const page = await product.story(STORY);
  const popup = await product.ask(page);
  await marksOnceThere(page);
  const toggle = async (selector: string) => {
    await popup.bringToFront();
    await popup.click(selector);
  };
  await toggle('footer [role=switch]');
  await expect.poll(() => marksOf(page)).toEqual({});
  await toggle('footer [role=switch]');
  await expect.poll(async () => Object.keys(await marksOf(page))).toContain('content-anonymous');
  await toggle('.marks-control > button');
  await toggle('input[aria-label*="Anonymous"]');
  await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('content-anonymous');
  await toggle('input[aria-label*="Anonymous"]');
  await expect.poll(async () => Object.keys(await marksOf(page))).toContain('content-anonymous');
});

test('two stories that rest on one man are shown as such, and the third is not', async () => {
  const related = async (path: string) => {
    const popup = await product.related(await product.story(path));
    return () =>
      popup.$$eval('.coverage .group', (groups) => groups.map((group) => group.textContent).join(' | '));
  };
  await related(STORY);
  const armada = await related('northline/trawler-armada.html');
  await expect.poll(armada).toMatch(/Anton Verrick.*Harbour Gazette|Harbour Gazette.*Anton Verrick/s);
  const harbour = await related('courier/harbour-master.html');
  await expect.poll(harbour).toContain('Same event; no shared origin found');
  expect(await harbour()).not.toContain('same stated origin');
});

test('entries added to a live page are marked as they come', async () => {
  const page = await product.story('northline/live.html');
  await product.ask(page);
  await page.bringToFront();
  const count = async () => Object.values(await marksOf(page)).flat().length;
  await marksOnceThere(page);
  const first = await count();
  await expect.poll(count).toBeGreaterThan(first);
});

test('a page that is no article stays as it is, and the popup says so', async () => {
  const page = await product.story('gazette/index.html');
  const popup = await product.ask(page);
  expect(await text(popup, 'h1')).toBe('Nothing to read here.');
  expect(await marksOf(page)).toEqual({});
});

/** Pages that no extension may read; the reader view shows an article, but only Firefox's is a page by itself. */
const unreadable = (story: string): string[] =>
  product.driver.engine === 'firefox'
    ? ['about:blank', `about:reader?url=${encodeURIComponent(story)}`]
    : ['about:blank', 'chrome://version'];

test('where the browser forbids reading, the popup says so, and why', async () => {
  for (const address of unreadable(`${product.server.origin}/${STORY}`)) {
    const page = await product.driver.open(address);
    const popup = await product.driver.openPopup(page);
    await popup.waitForSelector('main[aria-busy=false] h1');
    expect(await text(popup, 'h1'), address).toBe('The browser does not let extensions read this page.');
    expect(await text(popup, 'main'), address).toContain('for its own pages');
    await popup.close();
    await page.close();
  }
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
});
