// What the reader has open outlives what happens to the extension behind it, or goes without a trace.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardGone, placeOfMark, pointUntilCard } from '../../scripts/drive/page-marks';
import { BRIDGE, LOCK, LOCK_CLAIM, paragraphs, storyPage } from '../saved-pages/invented-story';
import { markedWords } from './marks';
import { addToArticle, tryPages, type TriedPages } from './tried-pages';

/** What a test may ask of the extension's storage from a page of its own; Firefox knows it by this name too. */
interface StorageOfExtension {
  chrome: { storage: { local: { set: (items: object) => Promise<void>; clear: () => Promise<void> } } };
}

/** Which of the three strengths of marks the settings page shows as chosen. */
const strengthChosen = (options: Page): Promise<number> =>
  options.$$eval('input[name=strength]', (inputs) => inputs.findIndex((input) => input.checked));

let tried: TriedPages;
beforeAll(async () => {
  tried = await tryPages();
});
afterAll(() => tried.stop());

test('a page keeps its marks and its report when the background has stopped', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await tried.driver.stopBackground();
  const popup = await tried.popup(page);
  expect(await popup.$eval('h1', (head) => head.textContent)).toMatch(/ \(\d+ (?:of \d+|claims?)/);
});

test('a background that stops before the click, before a card and before a change loses nothing', async () => {
  await tried.driver.stopBackground();
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await tried.driver.stopBackground();
  await page.bringToFront();
  await pointUntilCard(page, await placeOfMark(page, LOCK_CLAIM));
  await page.keyboard.press('Escape');
  await cardGone(page);
  await page.mouse.move(2, 2);
  await tried.driver.stopBackground();
  await page.bringToFront();
  await addToArticle(page, paragraphs(BRIDGE));
  await expect.poll(() => markedWords(page)).toContain('The southern bridge will open');
  expect(await markedWords(page)).toContain(LOCK_CLAIM);
});

/** Long enough that the engine is still at it when the background is stopped. */
const LONG = storyPage({
  body: `<main><article><h1>Northern lock</h1>${paragraphs(LOCK).repeat(150)}</article></main>`,
});

test.each(['before its beginning is marked', 'between its beginning and its end'])(
  'a background that stops while a long article is read, %s, reads it all the same',
  { timeout: 120_000 },
  async (moment) => {
    const asked: Page[] = [];
    await tried.driver.stopBackground(async () => {
      const page = await tried.ask(LONG);
      asked.push(page);
      if (moment.startsWith('between'))
        await expect
          .poll(() => page.evaluate(() => CSS.highlights.size), { interval: 10 })
          .toBeGreaterThan(0);
    });
    const [page] = asked;
    if (!page) throw new Error('the background was stopped before anything was asked of it');
    const popup = await tried.popup(page);
    await expect.poll(() => popup.$eval('h1', (head) => head.textContent)).toMatch(/ \(\d+ of \d{3}/);
    await page.bringToFront();
    await expect.poll(async () => (await markedWords(page)).split(LOCK_CLAIM).length).toBeGreaterThan(100);
  },
);

test('a background that has stopped is missed neither by the panel nor by the settings', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const popup = await tried.popup(page);
  await tried.driver.stopBackground();
  await popup.bringToFront();
  await (await popup.waitForSelector('xpath///button[contains(., "Nobody will lose")]'))?.click();
  await page.bringToFront();
  await page.waitForSelector('whence-card');
  await tried.driver.stopBackground();
  await popup.bringToFront();
  await popup.click('footer [role=switch]');
  await expect.poll(() => markedWords(page)).toBe('');
  await tried.driver.stopBackground();
  const options = await tried.driver.openExtensionPage('options.html');
  await options.waitForSelector('input[name=strength]');
  await options.$$eval('input[name=strength]', (inputs) => {
    inputs.at(0)?.click();
  });
  await tried.driver.stopBackground();
  const anew = await tried.driver.openExtensionPage('options.html');
  await anew.waitForSelector('input[name=strength]');
  expect(await strengthChosen(anew)).toBe(0);
});

test('a ruined store costs neither marks nor the settings page', async () => {
  const options = await tried.driver.openExtensionPage('options.html');
  await options.evaluate(() =>
    (globalThis as unknown as StorageOfExtension).chrome.storage.local.set({
      settings: 'ruined',
      wrong: 7,
      sites: { a: 1 },
      coverage: [null],
    }),
  );
  // A shelf that a newer Whence has left behind cannot be opened by this one.
  await options.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opened = indexedDB.open('shelf', 99);
        opened.onsuccess = () => {
          opened.result.close();
          done();
        };
        opened.onerror = () => {
          failed(new Error('the shelf could not be ruined'));
        };
      }),
  );
  const anew = await tried.driver.openExtensionPage('options.html');
  await anew.waitForSelector('fieldset');
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const popup = await tried.popup(page);
  await popup.click('xpath///button[@role="tab"][contains(., "Related")]');
  await popup.waitForSelector('.coverage');
  await options.evaluate(() => {
    indexedDB.deleteDatabase('shelf');
    return (globalThis as unknown as StorageOfExtension).chrome.storage.local.clear();
  });
});

test('a store without room costs no marks, and a choice that cannot be kept is not shown as kept', async () => {
  const options = await tried.driver.openExtensionPage('options.html');
  await options.waitForSelector('fieldset');
  // Chromium gives an extension ten megabytes; Firefox as much as the disk has, so there the choice is kept.
  const isFull = await options.evaluate(async () => {
    const { local } = (globalThis as unknown as StorageOfExtension).chrome.storage;
    for (let part = 0, size = 2 ** 20; size > 0 && (part < 12 || size < 2 ** 20); part++)
      await local.set({ [`ballast-${part}`]: 'x'.repeat(size) }).catch(() => (size >>= 1));
    return local.set({ more: 'x'.repeat(4096) }).then(
      () => false,
      () => true,
    );
  });
  expect(isFull).toBe(tried.driver.engine === 'chromium');
  const before = await strengthChosen(options);
  await options.$$eval('input[name=strength]', (inputs) => {
    inputs.at(-1)?.click();
  });
  await expect.poll(() => strengthChosen(options)).toBe(isFull ? before : 2);
  const told = await options.$eval('.not-saved', (status) => status.textContent);
  expect(told).toBe(isFull ? 'It could not be saved: the browser’s storage is full or gone.' : '');

  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await options.evaluate(() => (globalThis as unknown as StorageOfExtension).chrome.storage.local.clear());
});

test('an article that was being read when the device fell asleep is marked when it wakes', async () => {
  const page = await tried.ask(storyPage());
  await tried.driver.doze(3000);
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await tried.driver.doze(3000);
  await addToArticle(page, paragraphs(BRIDGE));
  await expect.poll(() => markedWords(page)).toContain('The southern bridge will open');
});

test('an article that changes in a hidden tab is read again when the reader comes back', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const other = await tried.driver.open('about:blank');
  await other.bringToFront();
  await addToArticle(page, paragraphs(BRIDGE));
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await markedWords(page)).not.toContain('The southern bridge will open');
  await page.bringToFront();
  await expect.poll(() => markedWords(page)).toContain('The southern bridge will open');
});

test('one article in two windows is marked in each, and each answers its own panel', async () => {
  const one = await tried.ask(storyPage());
  await expect.poll(() => markedWords(one)).toContain(LOCK_CLAIM);
  const two = await tried.askInWindow(one.url());
  await expect.poll(() => markedWords(two)).toContain(LOCK_CLAIM);
  expect(await markedWords(one)).toContain(LOCK_CLAIM);
  const popup = await tried.popup(two);
  await popup.click('footer [role=switch]');
  await expect.poll(() => markedWords(two)).toBe('');
  expect(await markedWords(one)).toContain(LOCK_CLAIM);
  await popup.click('footer [role=switch]');
  await expect.poll(() => markedWords(two)).toContain(LOCK_CLAIM);
  await popup.close();
  await one.close();
  const left = await tried.popup(two);
  expect(await left.$eval('h1', (head) => head.textContent)).toMatch(/ \(\d+ (?:of \d+|claims?)/);
  await two.bringToFront();
  await addToArticle(two, paragraphs(BRIDGE));
  await expect.poll(() => markedWords(two)).toContain('The southern bridge will open');
});

test('a tab closed while its article is read troubles nobody', async () => {
  // While the page is read, while the article waits for its answer, and while its marks are painted.
  for (const moment of [0, 40, 90, 150, 250]) {
    const page = await tried.ask(
      storyPage({ body: `<main><article><h1>Lock</h1>${paragraphs(LOCK).repeat(40)}</article></main>` }),
    );
    await new Promise((resolve) => setTimeout(resolve, moment));
    await page.close();
  }
  const next = await tried.ask(storyPage());
  await expect.poll(() => markedWords(next)).toContain(LOCK_CLAIM);
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(tried.driver.strayRequests()).toEqual([]);
  expect(await tried.driver.errors()).toEqual([]);
});

/**
 * Firefox ends a script together with its extension, and takes its style with it; Chromium leaves the script, which
 * clears up when the reader is next at the page.
 */
async function unmarkedOnceLookedAt(page: Page): Promise<void> {
  await page.bringToFront();
  let y = 100;
  await expect
    .poll(async () => {
      await page.mouse.move(100, (y += 5));
      return markedWords(page);
    })
    .toBe('');
}

/** In Firefox the element of a card outlives its script; nothing of it is left to be seen. */
const cardIsSeen = (page: Page): Promise<boolean> =>
  page.$$eval('whence-card', (cards) => cards.some((card) => card.getClientRects().length > 0));

test('an extension that is updated while a page is open serves it anew at the next click, as the reader chose', async () => {
  // A browser of its own, as the update opens and closes pages of the extension's.
  const updated = await tryPages();
  try {
    const options = await updated.driver.openExtensionPage('options.html');
    await options.evaluate(() =>
      (globalThis as unknown as StorageOfExtension).chrome.storage.local.set({
        settings: { strength: 'line' },
      }),
    );
    await options.close();
    const page = await updated.ask(storyPage());
    await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
    const before = await markedWords(page);
    const errors = (await updated.driver.errors()).length;
    await updated.driver.updateExtension();
    await unmarkedOnceLookedAt(page);
    await updated.driver.clickAction(page);
    await expect.poll(() => markedWords(page)).toBe(before);
    await pointUntilCard(page, await placeOfMark(page, LOCK_CLAIM));
    const popup = await updated.popup(page);
    expect(await popup.$eval('h1', (head) => head.textContent)).toMatch(/ \(\d+ (?:of \d+|claims?)/);
    const again = await updated.driver.openExtensionPage('options.html');
    await again.waitForSelector('input[name=strength]');
    expect(await strengthChosen(again)).toBe(0);
    expect((await updated.driver.errors()).slice(errors)).toEqual([]);
  } finally {
    await updated.stop();
  }
});

test('once the extension is taken away, its marks go, and no page hears of it', async () => {
  // A browser of its own: there is nothing to try a second time in one whose extension has gone.
  const leaving = await tryPages();
  try {
    const page = await leaving.ask(storyPage());
    await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
    await page.bringToFront();
    await pointUntilCard(page, await placeOfMark(page, LOCK_CLAIM));
    expect(await cardIsSeen(page)).toBe(true);
    const errors = (await leaving.driver.errors()).length;
    await leaving.driver.removeExtension();
    await unmarkedOnceLookedAt(page);
    expect(await cardIsSeen(page)).toBe(false);
    await page.evaluate(() => {
      document
        .querySelector('article')
        ?.append(
          document.createElement('p'),
          'The tide has turned, and there is more to tell of the lock than there was this morning.',
        );
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await leaving.driver.errors()).slice(errors)).toEqual([]);
  } finally {
    await leaving.stop();
  }
});
