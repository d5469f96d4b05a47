// Pages that change under the reader's eyes. Marks stay with their words, or go; they never land on others.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfMark, pointUntilCard } from '../../scripts/drive/page-marks';
import { markedWords, marksOnceThere } from './marks';
import { BRIDGE, LOCK, LOCK_CLAIM, paragraphs, storyPage } from '../saved-pages/invented-story';
import { addToArticle, tryPages, type TriedPages } from './tried-pages';

const OTHER = 'The southern bridge will open before the first snow';

let tried: TriedPages;
beforeAll(async () => {
  tried = await tryPages();
});
afterAll(() => tried.stop());

test('an article swapped without a load takes its marks with it, and the next one gets its own', async () => {
  const swap = `function swap() {
    document.title = 'Southern bridge to open';
    document.querySelector('article').innerHTML = ${JSON.stringify(`<h1>Southern bridge to open</h1>${paragraphs(BRIDGE)}`)};
    history.pushState(null, '', '/2024/06/01/southern-bridge-to-open');
  }`;
  const page = await tried.ask(storyPage({ script: swap }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.evaluate('swap()');
  expect(await markedWords(page)).not.toMatch(/[a-z]/);
  await expect.poll(() => markedWords(page)).toContain(OTHER);
  expect(await markedWords(page)).not.toContain('northern');
});

test('an address changed alone leaves the marks where they are', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const before = await markedWords(page);
  await page.evaluate(`history.pushState(null, '', '/2024/05/13/the-same-story-by-another-name')`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await markedWords(page)).toBe(before);
});

test('text nodes that a page renders anew are marked anew, in the same words', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const before = await markedWords(page);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  expect(await markedWords(page)).not.toMatch(/[a-z]/);
  await expect.poll(() => markedWords(page)).toBe(before);
});

test('text nodes that are split and joined again in place keep their marks on the same words', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const before = await markedWords(page);
  await page.evaluate(() => {
    for (const { firstChild } of document.querySelectorAll('article p'))
      if (firstChild instanceof Text) firstChild.splitText(40).splitText(20);
  });
  expect(await markedWords(page)).toBe(before);
  await page.evaluate(() => document.querySelector('article')?.normalize());
  expect(await markedWords(page)).toBe(before);
});

test('a name that is corrected in place takes the old one’s mark away, and the panel learns of it', async () => {
  const body = `<main><article><h1>Northern lock</h1>
    <p>“The ice house will stay open all summer,” said <b>Lotte Vanderveen</b>, who sits on the board for the ferry lines.</p>${paragraphs(LOCK)}</article></main>`;
  const page = await tried.ask(storyPage({ body }));
  await expect.poll(() => markedWords(page)).toContain('Lotte Vanderveen');
  await page.evaluate(() => {
    const name = document.querySelector('article b')?.firstChild;
    if (name) name.nodeValue = 'Ruth Adler';
  });
  expect(await markedWords(page)).not.toContain('Ruth Adler');
  await expect.poll(() => markedWords(page)).toContain('Ruth Adler');
  const popup = await tried.popup(page);
  const told = await popup.$eval('main', (main) => main.textContent);
  expect(told).toContain('Ruth Adler');
  expect(told).not.toContain('Lotte Vanderveen');
});

test('words changed in place lose their mark', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.evaluate(() => {
    const words = document.querySelector('article p')?.firstChild;
    if (words) words.nodeValue = 'Nothing here.';
  });
  expect(await markedWords(page)).not.toContain('Nothing here');
});

test('paragraphs that come late, and those behind "read more", are marked when they are there to read', async () => {
  const body = `<main><article><h1>Northern lock</h1>${paragraphs(LOCK)}
    <p id="more" style="display: none">“The bridge is next,” said Lotte Vanderveen, who sits on the board for the ferry lines and has never missed a meeting.</p></article></main>`;
  const page = await tried.ask(storyPage({ body }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  expect(await markedWords(page)).not.toContain('Lotte');
  await page.evaluate(() => document.getElementById('more')?.removeAttribute('style'));
  await expect.poll(() => markedWords(page)).toContain('Lotte Vanderveen');
  await addToArticle(page, paragraphs(BRIDGE));
  await expect.poll(() => markedWords(page)).toContain(OTHER);
});

test('entries put before those of a live page leave their marks alone, and get their own', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  const before = (await markedWords(page)).split(' | ');
  await page.evaluate((html) => {
    document.querySelector('article h1')?.after(document.createRange().createContextualFragment(html));
  }, paragraphs(BRIDGE));
  expect((await markedWords(page)).split(' | ')).toEqual(before);
  await expect.poll(() => markedWords(page)).toContain(OTHER);
  expect((await markedWords(page)).split(' | ')).toEqual(expect.arrayContaining(before));
});

test('behind a consent wall nothing of the wall is marked, and the article is once it is shown', async () => {
  const wall = `<div role="dialog" aria-modal="true" style="position: fixed; inset: 0; background: white">
    <p>“We and our 812 partners keep cookies on your device,” said Ada Moreau, who is the editor of this paper, and likes to know you again.</p><button>Accept all</button></div>`;
  const page = await tried.ask(
    storyPage({
      body: `${wall}<main style="display: none"><article><h1>Northern lock</h1>${paragraphs(LOCK)}</article></main>`,
      script: `document.querySelector('button').onclick = () => {
        document.querySelector('[role=dialog]').remove();
        document.querySelector('main').removeAttribute('style');
      }`,
    }),
  );
  const popup = await tried.popup(page);
  expect(await popup.$eval('main', (main) => main.textContent)).not.toContain('partners');
  await page.bringToFront();
  await page.click('button');
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  expect(await markedWords(page)).not.toContain('partners');
});

test('an article that a paywall cuts off keeps the marks of what is left, and the panel says that it is a part', async () => {
  const script = `function cut() {
    for (const paragraph of [...document.querySelectorAll('article p')].slice(2)) paragraph.remove();
    document.querySelector('article').insertAdjacentHTML('beforeend', '<p class="paywall">Subscribe to continue reading this story.</p>');
  }`;
  const page = await tried.ask(storyPage({ script }));
  await expect.poll(() => markedWords(page)).toContain('The hinges are cracked');
  const popup = await tried.popup(page);
  await page.bringToFront();
  await page.evaluate('cut()');
  expect(await markedWords(page)).not.toContain('The hinges are cracked');
  const told = () => popup.$eval('main', (main) => main.textContent);
  await expect.poll(told).toContain('only part of the article');
  expect(await markedWords(page)).toContain(LOCK_CLAIM);
});

test('where the next article is added below, the first keeps its marks until the title moves on', async () => {
  const script = `function next() {
    document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(`<article><h1>Southern bridge to open</h1>${paragraphs(BRIDGE)}</article>`)});
  }
  function arrive() {
    document.title = 'Southern bridge to open';
    history.replaceState(null, '', '/2024/06/01/southern-bridge-to-open');
  }`;
  const page = await tried.ask(storyPage({ script }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.evaluate('next()');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await markedWords(page)).toContain(LOCK_CLAIM);
  await page.evaluate('arrive()');
  await page.mouse.move(2, 2);
  await expect.poll(() => markedWords(page)).toContain(OTHER);
});

test('a page that throws out the marks and their style gets them back when the reader moves', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  expect(await markedWords(page)).toBe('');
  await page.bringToFront();
  await page.mouse.move(100, 100);
  await page.mouse.move(140, 180);
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
});

test('a page that forbids everything and hardens its prototypes is marked all the same', async () => {
  const script = `for (const name of ['cloneNode', 'contains', 'appendChild', 'textContent']) {
      Object.defineProperty(Node.prototype, name, { get() { throw new Error('The page sees you.'); } });
    }
    window.Highlight = undefined;`;
  const headers = {
    'content-security-policy': `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'`,
  };
  const page = await tried.ask(storyPage({ script }), headers);
  await marksOnceThere(page);
  const popup = await tried.popup(page);
  expect(await popup.$eval('h1', (head) => head.textContent)).toMatch(/ \(\d+ (?:of \d+|claims?)/);
  await page.bringToFront();
  await pointUntilCard(page, await placeOfMark(page, LOCK_CLAIM));
});

test.each([
  ['right to left', 'dir="rtl"'],
  ['from top to bottom', 'style="writing-mode: vertical-rl; height: 400px"'],
])('text that runs %s is marked, and its card opens where it is pointed at', async (_, attributes) => {
  const body = `<main><article ${attributes}><h1>Northern lock</h1>${paragraphs(LOCK)}</article></main>`;
  const page = await tried.ask(storyPage({ body }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await page.bringToFront();
  await pointUntilCard(page, await placeOfMark(page, LOCK_CLAIM));
});

test('text far below that is not yet drawn is marked, and a claim chosen in the panel is scrolled to', async () => {
  const sections = LOCK.map(
    (words) =>
      `<section style="content-visibility: auto; contain-intrinsic-size: auto 900px"><p>${words}</p></section>`,
  ).join('');
  const body = `<main><article><h1>Northern lock</h1><div style="height: 4000px"></div>${sections}</article></main>`;
  const page = await tried.ask(storyPage({ body }));
  await expect.poll(() => markedWords(page)).toContain('The hinges are cracked');
  const popup = await tried.popup(page);
  await (await popup.waitForSelector('xpath///button[contains(., "The hinges are cracked")]'))?.click();
  await page.bringToFront();
  await page.waitForSelector('whence-card');
  const top = await page.evaluate(() => {
    const last = [...document.querySelectorAll('section')].find(({ textContent }) =>
      textContent.includes('The hinges are cracked'),
    );
    return (last?.getBoundingClientRect().top ?? Infinity) / innerHeight;
  });
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(1);
});

test('a document of two megabytes is marked like any other', async () => {
  const bulk = `<script type="application/json">${JSON.stringify({ tides: 'high, low, '.repeat(200_000) })}</script>`;
  const page = await tried.ask(storyPage({ head: bulk }));
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
  await expect.poll(() => markedWords(page)).toContain(LOCK_CLAIM);
});

test('a page that changes sixty times a second is left alone after a while, and the panel says so', async () => {
  const script = `let tick = 0;
    setInterval(() => {
      const line = document.querySelector('article p:last-child');
      line.textContent = 'The water stands at ' + tick++ + ' hands above the sill of the lock, the harbour office said a moment ago.';
    }, 16);`;
  const page = await tried.ask(storyPage({ script }));
  const popup = await tried.popup(page);
  await page.bringToFront();
  const told = () => popup.$eval('main', (main) => main.textContent);
  await expect.poll(told, { timeout: 45_000 }).toContain('this page changes too fast');
});

test('nothing went wrong on any of them', async () => {
  expect((await tried.driver.errors()).filter((error) => !error.includes('The page sees you'))).toEqual([]);
  expect(tried.driver.strayRequests()).toEqual([]);
});
