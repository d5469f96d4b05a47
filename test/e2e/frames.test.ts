// Articles that do not stand in the page's own tree: in a frame of the same site, or in an open shadow root.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfMark, pointUntilCard } from '../../scripts/drive/page-marks';
import { BRIDGE, LOCK, LOCK_CLAIM, paragraphs, storyPage } from '../saved-pages/invented-story';
import { inkUnder } from './ink';
import { markedWords, marksOnceThere } from './marks';
import { addToArticle, tryPages, type TriedPages } from './tried-pages';

const OTHER = 'The southern bridge will open before the first snow';
const ARTICLE = `<article><h1>Northern lock</h1>${paragraphs(LOCK)}</article>`;
const NEXT = `<article><h1>Southern bridge</h1>${paragraphs(BRIDGE)}</article>`;

let tried: TriedPages;
beforeAll(async () => {
  tried = await tryPages();
});
afterAll(() => tried.stop());

const asSource = (html: string) => html.replaceAll('"', '&quot;');
const framed = (html: string) =>
  storyPage({ body: `<iframe srcdoc="${asSource(html)}" width="700" height="800"></iframe>` });

async function frameIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  if (!frame) throw new Error('the frame is not there');
  return frame;
}

test('an article in a frame of the same site is marked there, and its card opens there', async () => {
  const page = await tried.ask(framed(ARTICLE));
  const frame = await frameIn(page);
  expect((await marksOnceThere(frame))['content-named']?.join(' | ')).toContain(LOCK_CLAIM);
  await page.bringToFront();
  const place = await frame.evaluate((words) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const box = ranges.find((range) => range.toString().includes(words))?.getClientRects()[0];
    const around = frameElement?.getBoundingClientRect();
    return { x: (around?.x ?? 0) + (box?.x ?? 0) + 40, y: (around?.y ?? 0) + (box?.y ?? 0) + 10 };
  }, LOCK_CLAIM);
  for (let n = 0; n < 30 && (await frame.$('whence-card')) === null; n++) {
    await page.mouse.move(place.x + (n % 2), place.y);
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  expect(await frame.$('whence-card')).not.toBeNull();
});

test('an article that grows in its frame is marked as it grows', async () => {
  const page = await tried.ask(framed(ARTICLE));
  const frame = await frameIn(page);
  await expect.poll(() => markedWords(frame)).toContain(LOCK_CLAIM);
  await addToArticle(frame, paragraphs(BRIDGE));
  await expect.poll(() => markedWords(frame)).toContain(OTHER);
  expect(await markedWords(frame)).toContain(LOCK_CLAIM);
});

test('a frame that comes late, and one that goes on to the next article, is marked', async () => {
  const script = `function show(html) {
    const frame = document.querySelector('iframe') ?? document.createElement('iframe');
    frame.srcdoc = html;
    document.querySelector('main').append(frame);
  }`;
  const page = await tried.ask(storyPage({ body: '<main></main>', script }));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await page.evaluate(`show(${JSON.stringify(ARTICLE)})`);
  await expect.poll(async () => markedWords(await frameIn(page))).toContain(LOCK_CLAIM);
  await page.evaluate(`show(${JSON.stringify(NEXT)})`);
  await expect.poll(async () => markedWords(await frameIn(page))).toContain(OTHER);
});

test('an article in an open shadow root is marked there, for the eye too, and its card opens', async () => {
  const script = `document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML =
    ${JSON.stringify(ARTICLE)};`;
  const page = await tried.ask(storyPage({ body: '<news-story></news-story>', script }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.bringToFront();
  const place = await placeOfMark(page, LOCK_CLAIM);
  expect((await inkUnder(page, place)).line).toBeGreaterThan(0.7);
  await pointUntilCard(page, place);
});

test('nothing went wrong on any of them', async () => {
  expect(await tried.driver.errors()).toEqual([]);
  expect(tried.driver.strayRequests()).toEqual([]);
});
