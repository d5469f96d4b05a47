// Pages that mean ill. Nothing of theirs runs in Whence, nothing of Whence leaks to them, nothing hangs.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardGone, placeOfMark, pointUntilCard } from '../../scripts/drive/page-marks';
import { LOCK, LOCK_CLAIM, paragraphs, storyPage } from '../saved-pages/invented-story';
import { markedWords } from './marks';
import { tryPages, type TriedPages } from './tried-pages';

/** Firefox alone, without Whence, takes half a minute to nest fifty thousand elements: each is slower than the last. */
const SLOW_PAGE = { timeout: 240_000 };
const TOO_LARGE = /^This page is too large to read/;
const story = (more: string): string =>
  `<main><article><h1>Northern lock</h1>${paragraphs(LOCK)}${more}</article></main>`;

let tried: TriedPages;
beforeAll(async () => {
  tried = await tryPages();
});
afterAll(() => tried.stop());

test('text that looks like markup is shown as text, in the panel and in the card', async () => {
  const claim =
    '<p>“&lt;img src=x onerror=window.ran=1&gt; will be paid,” said Ada &lt;script&gt;window.ran=1&lt;/script&gt; Moreau, the treasurer, on Friday evening at the pier.</p>';
  const page = await tried.ask(storyPage({ body: story(claim) }));
  await expect.poll(() => markedWords(page)).toContain('<img src=x');
  const popup = await tried.popup(page);
  expect(await popup.$eval('main', (main) => main.textContent)).toContain('<img src=x onerror=window.ran=1>');
  expect(await popup.$$('main img[src="x"], main script')).toEqual([]);
  await (await popup.waitForSelector('xpath///button[contains(., "will be paid")]'))?.click();
  await page.bringToFront();
  await page.waitForSelector('whence-card');
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  expect(await popup.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
});

test('a page cannot speak for Whence, nor send it away', async () => {
  const script = `function forge() {
    for (const type of ['page:analyse', 'panel:again', 'panel:marks', 'background:command', 'wxt:content-script-started']) {
      const detail = { type, on: false, claimId: 'c1', contentScriptName: 'agent', messageId: 'x' };
      window.postMessage(detail, '*');
      document.dispatchEvent(new CustomEvent(type, { detail }));
    }
  }`;
  const page = await tried.ask(storyPage({ script }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const before = await markedWords(page);
  await page.evaluate('forge()');
  await page.mouse.move(60, 60);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await markedWords(page)).toBe(before);
});

test('a page sees which words are marked and how the marks are drawn, and no more than that', async () => {
  const script = `window.heard = [];
    addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
    for (const name of ['dispatchEvent', 'attachShadow']) {
      const owner = name === 'attachShadow' ? Element.prototype : EventTarget.prototype;
      const its = owner[name];
      owner[name] = function (...given) { heard.push(name); return its.apply(this, given); };
    }
    window.names = 0;
    window.names = Object.getOwnPropertyNames(window).length;`;
  const page = await tried.ask(storyPage({ script }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.bringToFront();
  await pointUntilCard(page, await placeOfMark(page, LOCK_CLAIM));
  const seen = await page.evaluate(() => {
    const card = document.querySelector('whence-card');
    const world = window as unknown as { heard: string[]; names: number };
    return {
      heard: world.heard,
      newNames: Object.getOwnPropertyNames(window).length - world.names,
      root: card?.shadowRoot ?? null,
      words: card?.textContent,
      attributes: [...(card?.attributes ?? [])].map(({ name }) => name).sort(),
      stored: Object.keys(localStorage).concat(document.cookie),
      resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension'))
        .length,
      names: [...CSS.highlights.keys()],
      listed: [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => rule.cssText).filter((text) => text.includes('::highlight')),
      ),
      extensions: [typeof (window as { chrome?: { runtime?: { id?: unknown } } }).chrome?.runtime?.id],
    };
  });
  expect(seen).toMatchObject({ heard: [], newNames: 0, root: null, words: '', stored: [''], resources: 0 });
  expect(seen).toMatchObject({ attributes: ['popover', 'style'], listed: [], extensions: ['undefined'] });
  // What the reader chose, who says it and how sure that is stand in none of the names.
  for (const name of seen.names) expect(name).toMatch(/^h[a-z0-9]+$/);
});

test('links that run code or carry data are not followed from the card or the panel', async () => {
  const links =
    '<p>“The gates are sold,” said <a href="javascript:window.ran=1">Ada Moreau</a>, who showed <a href="data:text/html,x">a letter</a> on the pier.</p>';
  const page = await tried.ask(storyPage({ body: story(links) }));
  await expect.poll(() => markedWords(page)).toContain('The gates are sold');
  const popup = await tried.popup(page);
  const addresses = await popup.$$eval('a[href]', (all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(addresses.filter((address) => /^(?:javascript|data):/i.test(address))).toEqual([]);
});

test('letters that turn around or do not show are taken out of names', async () => {
  const spoofed = `<p>“The tolls will rise,” said A\u200bda \u202eMoreau\u202c Ellin\u2066o\u2069r, the treasurer of the lower town, on Friday evening at the pier.</p>`;
  const page = await tried.ask(
    storyPage({ title: 'Northern\u202e lock\u202c to close', body: story(spoofed) }),
  );
  await expect.poll(() => markedWords(page)).toContain('The tolls will rise');
  const popup = await tried.popup(page);
  const told = await popup.$eval('main', (main) => main.textContent);
  expect(told).toContain('Ada Moreau Ellinor');
  expect(told).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
});

test.each([
  ['a title of a megabyte', / \(\d+ (?:of \d+|claims?)/, `document.title = 'lock '.repeat(200000);`],
  [
    'elements fifty thousand deep',
    TOO_LARGE,
    `let at = document.body.appendChild(document.createElement('div')); at.style.display = 'none'; for (let n = 0; n < 50000; n++) { const div = document.createElement('div'); at.append(div); at = div; } at.textContent = 'The end.';`,
  ],
  [
    'a million nodes',
    TOO_LARGE,
    `const many = document.createDocumentFragment(); for (let n = 0; n < 500000; n++) { many.append(document.createElement('i'), 'x'); } const box = document.createElement('div'); box.hidden = true; box.append(many); document.body.append(box);`,
  ],
])('%s hangs nothing, and what cannot be read is told', SLOW_PAGE, async (_, line, script) => {
  const page = await tried.ask(storyPage({ script }));
  const popup = await tried.popup(page);
  expect(await popup.$eval('h1', (head) => head.textContent)).toMatch(line);
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
});

test('a form and a frame laid over everything do not come between the reader and the card', async () => {
  const cover =
    '<form style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none"><iframe style="width: 100%; height: 100%; border: 0; pointer-events: none"></iframe></form>';
  const page = await tried.ask(storyPage({ body: story('') + cover }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const popup = await tried.popup(page);
  await (await popup.waitForSelector('xpath///button[contains(., "Nobody will lose")]'))?.click();
  await page.bringToFront();
  await page.waitForSelector('whence-card');
  const inForm = await page.$eval('whence-card', (card) => card.closest('form') !== null);
  expect(inForm).toBe(false);
  await page.keyboard.press('Escape');
  await cardGone(page);
});

test('nothing was asked of the network, and nothing went wrong', async () => {
  expect(tried.driver.strayRequests()).toEqual([]);
  expect(await tried.driver.errors()).toEqual([]);
});
