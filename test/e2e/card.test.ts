// The card among the page's own things: it covers none of its words, closes nothing of theirs, and stays while they move.
import { cardGone, pointUntilCard } from '../../scripts/drive/page-marks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { LOCK, LOCK_CLAIM, paragraphs, storyPage } from '../saved-pages/invented-story';
import { markedWords } from './marks';
import { tryPages, type TriedPages } from './tried-pages';

const CLEAR = { onTop: true, clear: true };

let tried: TriedPages;
beforeAll(async () => {
  tried = await tryPages();
});
afterAll(() => tried.stop());

async function marked(html: string): Promise<Page> {
  const page = await tried.ask(html);
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.bringToFront();
  return page;
}

/** Where the lines of the first claim stand. */
const linesOfClaim = (page: Page) =>
  page.evaluate((words) => {
    const ranges = [...CSS.highlights.values()].flatMap((marked) => [...marked] as Range[]);
    const lines = ranges.find((range) => range.toString().includes(words))?.getClientRects() ?? [];
    return [...lines].map(({ x, y, top, bottom, height }) => ({ x, y, top, bottom, height }));
  }, LOCK_CLAIM);

const placeOfClaim = (page: Page) =>
  linesOfClaim(page).then(([box]) => {
    return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });

const pointAtClaim = async (page: Page) => pointUntilCard(page, await placeOfClaim(page));

/** Whether the middle of the card is on top of everything, and whether it stands clear of its words. */
const standing = async (page: Page) => {
  const lines = await linesOfClaim(page);
  return page.evaluate((words) => {
    const card = document.querySelector('whence-card');
    const box = card?.getBoundingClientRect() ?? new DOMRect();
    return {
      onTop: document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === card,
      clear: words.every(({ top, bottom }) => top >= box.bottom || bottom <= box.top),
    };
  }, lines);
};

test('it stays while the page changes around its words, and goes when they go', async () => {
  const page = await marked(storyPage());
  await pointAtClaim(page);
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = '“The quay will be painted,” said Ruth Adler, the clerk of the harbour, on Sunday.';
    document.querySelector('article')?.append(more);
  });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await expect.poll(() => standing(page)).toEqual(CLEAR);
  await page.mouse.move(3, 3);
  await cardGone(page);
  await expect.poll(() => markedWords(page)).toContain('The quay will be painted');
});

test('a popover of the page stays open beside it, and Escape closes the card', async () => {
  const html = storyPage({
    body: `<main><article><h1>Northern lock</h1>${paragraphs(LOCK)}</article></main>
      <div id="theirs" popover="manual" style="inset: auto 0 0 auto; z-index: 9">Subscribe</div>`,
  });
  const page = await marked(html);
  await page.evaluate(() => document.getElementById('theirs')?.showPopover());
  await pointAtClaim(page);
  await expect.poll(() => standing(page)).toEqual(CLEAR);
  const theirs = () => page.evaluate(() => document.getElementById('theirs')?.matches(':popover-open'));
  expect(await theirs()).toBe(true);
  await page.keyboard.press('Escape');
  await cardGone(page);
  expect(await theirs()).toBe(true);
});

test('a light popover of the page is not closed by it either', async () => {
  const page = await marked(storyPage({ head: '' }));
  await page.evaluate(() => {
    const menu = document.createElement('div');
    menu.id = 'menu';
    menu.popover = 'auto';
    menu.textContent = 'Sections';
    menu.style.cssText = 'inset: auto 0 0 auto';
    document.body.append(menu);
    menu.showPopover();
  });
  await pointAtClaim(page);
  expect(await page.evaluate(() => document.getElementById('menu')?.matches(':popover-open'))).toBe(true);
});

test('inside a modal dialog of the page it can be pressed', async () => {
  const html = storyPage({
    body: `<dialog style="max-width: 40em; max-height: none"><main><article><h1>Northern lock</h1>${paragraphs(LOCK)}</article></main></dialog>`,
    script: `document.querySelector('dialog').showModal();`,
  });
  const page = await marked(html);
  await pointAtClaim(page);
  await expect.poll(() => standing(page)).toEqual(CLEAR);
});

test('over an article that fills the screen it stands on top', async () => {
  const page = await marked(storyPage());
  // Firefox grants the screen only to who has the keyboard, which its own popup has until another one is opened.
  await (await tried.popup(page)).close();
  await page.bringToFront();
  await page.evaluate(() => {
    document.addEventListener('click', () => void document.querySelector('main')?.requestFullscreen());
  });
  await page.mouse.click(4, 4);
  await page.waitForFunction(() => document.fullscreenElement !== null);
  // The words move while the browser makes room.
  const there = async () => {
    const { x, y } = await placeOfClaim(page);
    await page.mouse.move(x, y);
    return page.$('whence-card');
  };
  await expect.poll(there, { interval: 500 }).not.toBeNull();
  await expect.poll(() => standing(page)).toEqual(CLEAR);
});

test('a finger’s tap opens it, and a tap elsewhere closes it', async () => {
  const page = await marked(storyPage());
  const { x, y } = await placeOfClaim(page);
  await page.touchscreen.tap(x, y);
  await page.waitForSelector('whence-card');
  await expect.poll(() => standing(page)).toEqual(CLEAR);
  await page.touchscreen.tap(5, 5);
  await cardGone(page);
});

test('wherever its words stand, it covers none of them', async () => {
  const page = await marked(storyPage({ head: '<style>article { padding-block: 60vh }</style>' }));
  for (const share of [0.02, 0.5, 0.9]) {
    await page.mouse.move(3, 3);
    const [line] = await linesOfClaim(page);
    await page.evaluate(
      (top, part) => {
        scrollBy({ top: top - innerHeight * part, behavior: 'instant' });
      },
      line?.top ?? 0,
      share,
    );
    await pointAtClaim(page);
    await expect.poll(() => standing(page), { message: `at ${share}` }).toEqual(CLEAR);
    await page.mouse.move(3, 3);
    await cardGone(page);
  }
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(tried.driver.strayRequests()).toEqual([]);
  expect(await tried.driver.errors()).toEqual([]);
});
