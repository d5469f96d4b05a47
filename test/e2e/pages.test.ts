// Pages that change under the reader's eyes. Marks stay with their words, or go; they never land on others.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markedWords, marksOnceThere } from './marks';
import { BRIDGE, LOCK, paragraphs, storyPage } from '../pages/invented-story';
import { tryPages, type TriedPages } from './tried-pages';

const FIRST = 'The northern lock will close for six weeks';
const OTHER = 'The southern bridge will open before the first snow';
const SOON = { timeout: 20_000 };

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
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
  await page.evaluate('swap()');
  expect(await markedWords(page)).not.toMatch(/[a-z]/);
  await expect.poll(() => markedWords(page), SOON).toContain(OTHER);
  expect(await markedWords(page)).not.toContain('northern');
});

test('an address changed alone leaves the marks where they are', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
  const before = await markedWords(page);
  await page.evaluate(`history.pushState(null, '', '/2024/05/13/the-same-story-by-another-name')`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await markedWords(page)).toBe(before);
});

test('text nodes that a page renders anew are marked anew, in the same words', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
  const before = await markedWords(page);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  expect(await markedWords(page)).not.toMatch(/[a-z]/);
  await expect.poll(() => markedWords(page), SOON).toBe(before);
});

test('words changed in place lose their mark', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
  await page.evaluate(() => {
    const words = document.querySelector('article p')?.firstChild;
    if (words) words.nodeValue = 'Nothing here.';
  });
  expect(await markedWords(page)).not.toContain('Nothing here');
});

test('paragraphs that come late, and those behind "read more", are marked when they are there to read', async () => {
  const body = `<main><article><h1>Northern lock</h1>${paragraphs(LOCK)}
    <div id="more" style="display: none"><p>“The bridge is next,” said Lotte Vanderveen, who sits on the board for the ferry lines and has never missed a meeting.</p></div></article></main>`;
  const page = await tried.ask(storyPage({ body }));
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
  expect(await markedWords(page)).not.toContain('Lotte');
  await page.evaluate(() => document.getElementById('more')?.removeAttribute('style'));
  await expect.poll(() => markedWords(page), SOON).toContain('Lotte Vanderveen');
  await page.evaluate((html) => {
    document.querySelector('article')?.append(document.createRange().createContextualFragment(html));
  }, paragraphs(BRIDGE));
  await expect.poll(() => markedWords(page), SOON).toContain(OTHER);
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
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
  await page.evaluate('next()');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await markedWords(page)).toContain(FIRST);
  await page.evaluate('arrive()');
  await page.mouse.move(2, 2);
  await expect.poll(() => markedWords(page), SOON).toContain(OTHER);
});

test('a page that throws out the marks and their style gets them back when the reader moves', async () => {
  const page = await tried.ask(storyPage());
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  expect(await markedWords(page)).toBe('');
  await page.bringToFront();
  await page.mouse.move(100, 100);
  await page.mouse.move(140, 180);
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
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
  expect(await popup.$eval('h1', (head) => head.textContent)).toMatch(/^\d+ claims/);
});

test('vertical and right-to-left text, and text not yet drawn, is marked', async () => {
  const body = `<main><article dir="rtl" style="writing-mode: vertical-rl; height: 500px; content-visibility: auto"><h1>Northern lock</h1>${paragraphs(LOCK)}</article></main>`;
  const page = await tried.ask(storyPage({ body }));
  await expect.poll(() => markedWords(page), SOON).toContain(FIRST);
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
});
