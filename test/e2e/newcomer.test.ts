// A newcomer from the first minute to the last: install, first page, first site, first wrong claim, first export, uninstall.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pasted } from './clipboard';
import { engineUnderTest } from './engine-under-test';
import { tabAndEnter } from './focus';
import { cardGone, marksOf } from '../../scripts/drive/page-marks';
import { markedWords, marksOnceThere } from './marks';
import { startProduct, type Product } from './product';

const STORY = 'gazette/trawlers.html';
const CLAIM = 'preparing to send as many as 400 trawlers';

let product: Product;
let story: Page;
let popup: Page;
let settings: Page;
/** How many the popup counts. */
let claims = '';
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const badgeOf = async (page: Page) => {
  const id = await product.driver.tabId(page);
  return settings.evaluate((tabId) => {
    interface Api {
      action: { getBadgeText(of: { tabId: number }): Promise<string> };
    }
    return (globalThis as unknown as { chrome: Api }).chrome.action.getBadgeText({ tabId });
  }, id);
};

test('installed, it says what it does, what leaves the device, and what a mark does not mean', async () => {
  const welcome = await product.welcomed();
  const words = await welcome.$eval('main', (main) => main.textContent);
  expect(words).toContain('Who says so, and how do they know?');
  expect(words).toContain('Nothing by itself.');
  expect(words).toContain('A mark does not mean wrong. No mark does not mean checked.');
  await welcome.waitForFunction(() => {
    const inside = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    return (inside?.CSS.highlights.size ?? 0) > 0;
  });
});

test('beside the sample stands what its popup tells, and a claim chosen there opens its card in the sample', async () => {
  const welcome = await product.welcomed();
  await welcome.bringToFront();
  await welcome.waitForSelector('.sample-panel li.claim');
  expect(await welcome.$eval('.sample-panel h3', (line) => line.textContent)).toMatch(
    /^Most(?:ly| often) Anton Verrick/,
  );
  await welcome.click('.sample-panel li.claim > button');
  await welcome.waitForFunction(() => {
    const sample = document.querySelector('iframe')?.contentDocument;
    return sample?.querySelector('whence-card') !== null;
  });
  // Any part of the picture narrows the list, as in the popup.
  await welcome.click('.sample-panel .picture-outlet');
  await welcome.waitForSelector('.sample-panel .narrowed b');
});

/** Firefox's driver can neither reload a page of an extension nor tell it other languages. */
const SPOKEN: readonly [spoken: string, written: string, paper: string][] =
  engineUnderTest() === 'chromium'
    ? [
        ['de-AT', 'de', 'Hafenbote'],
        ['fr', 'fr', 'Le Fanal'],
        ['es-MX', 'es', 'El Farol'],
        ['ar', 'en', 'The Harbour Gazette'],
      ]
    : [];
test.each(SPOKEN)('in a browser that speaks %s the sample is in %s', async (spoken, written, paper) => {
  const welcome = await product.driver.openExtensionPage('welcome.html');
  await welcome.evaluateOnNewDocument((language) => {
    Object.defineProperty(navigator, 'languages', { get: () => [language] });
  }, spoken);
  await welcome.reload();
  await welcome.waitForSelector('.sample-panel li.claim');
  const sample = await welcome.$eval('iframe', (frame) => {
    const page = frame.contentDocument?.documentElement;
    return { language: page?.lang.split('-')[0], title: frame.contentDocument?.title };
  });
  expect(sample.language).toBe(written);
  expect(sample.title).toContain(paper);
  await welcome.close();
});

test('the toolbar button says in the reader’s language what it is', async () => {
  const own = await product.driver.openExtensionPage('options.html');
  const title = await own.evaluate(() => {
    interface Api {
      action: { getTitle(of: object): Promise<string> };
    }
    return (globalThis as unknown as { chrome: Api }).chrome.action.getTitle({});
  });
  expect(title).toBe('Whence: who says so?');
  await own.close();
});

test('a press of the button reads the first page', async () => {
  story = await product.story(STORY);
  popup = await product.ask(story);
  const line = await popup.$eval('h1', (head) => head.textContent);
  expect(line).toMatch(/^Most(?:ly| often) Anton Verrick/);
  claims = / of (\d+)/.exec(line)?.[1] ?? '';
  await story.bringToFront();
  await marksOnceThere(story);
});

test('the first site is turned on by a switch, and its stories are marked by themselves', async () => {
  await product.driver.allowHost('http://127.0.0.1/*');
  await popup.bringToFront();
  await popup.click('header [role=switch]');
  await popup.waitForSelector('header [role=switch]:checked');
  settings = await product.driver.openExtensionPage('options.html');
  await settings.waitForSelector('xpath///li[contains(., "127.0.0.1")]');
  await story.bringToFront();
  await expect
    .poll(async () => {
      await story.reload();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return markedWords(story);
    })
    .toContain(CLAIM);
});

test('the toolbar button counts claims only once the reader wants it to', async () => {
  expect(await badgeOf(story)).toBe('');
  await settings.bringToFront();
  await settings.click('xpath///label[contains(., "Count the claims")]');
  await story.bringToFront();
  await story.reload();
  await marksOnceThere(story);
  await expect.poll(() => badgeOf(story)).toBe(claims);
  await settings.bringToFront();
  await settings.click('xpath///label[contains(., "Count the claims")]');
  await expect.poll(() => badgeOf(story)).toBe('');
});

test('a claim called wrong by keyboard goes from the page, and its report is copied from the settings', async () => {
  await story.bringToFront();
  await product.driver.pressCommand(story, 'next-mark');
  await story.waitForSelector('whence-card');
  // Close, why, copy link, copy citation; then "This is wrong".
  await tabAndEnter(story, 5);
  await expect.poll(() => markedWords(story)).not.toContain(CLAIM);
  await story.keyboard.press('Escape');
  await cardGone(story);
  await story.reload();
  await marksOnceThere(story);
  expect(await markedWords(story)).not.toContain(CLAIM);

  await settings.bringToFront();
  const copy = await settings.waitForSelector('.wrong button');
  expect(await settings.$eval('.wrong', (list) => list.textContent)).toContain(CLAIM);
  await copy?.focus();
  await settings.keyboard.press('Enter');
  await settings.waitForSelector('xpath///p[contains(., "Nothing was sent")]');
  const report = await pasted(product.driver, product.server.origin);
  expect(report).toMatch(/^Whence \d+\.\d+\.\d+ \(\S+\): an attribution that looks wrong/);
  expect(report).toContain(`${product.server.origin}/${STORY}`);
  expect(report).toContain(CLAIM);
  expect(report).toContain('What would be right:');
});

test('it is shown again when the reader takes it back', async () => {
  await settings.bringToFront();
  await settings.focus('.wrong button + button');
  await settings.keyboard.press('Enter');
  await settings.waitForSelector('xpath///p[contains(., "None so far")]');
  expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('Claims you called wrong');
  await story.bringToFront();
  await story.reload();
  await expect.poll(() => markedWords(story)).toContain(CLAIM);
});

test('the first export is on the clipboard, with every origin and its path', async () => {
  popup = await product.driver.openPopup(story);
  await popup.waitForSelector('li.claim');
  await popup.focus('.tools > button');
  await popup.keyboard.press('Enter');
  await tabAndEnter(popup, 1);
  await popup.waitForSelector('xpath///p[contains(., "Copied as Markdown")]');
  const markdown = await pasted(product.driver, product.server.origin);
  expect(markdown).toContain('## Anton Verrick');
  expect(markdown).toMatch(/reported by [^)]*Meridian Post/);
});

test('uninstalled, it leaves nothing on the pages that are loaded then', async () => {
  expect(product.driver.strayRequests()).toEqual([]);
  expect(await product.driver.errors()).toEqual([]);
  await product.driver.removeExtension();
  await story.bringToFront();
  await story.reload();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await marksOf(story)).toEqual({});
  expect(await story.$('whence-card')).toBeNull();
});
