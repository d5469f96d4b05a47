// What a screen reader calls each control, as this browser computes it: on every surface, all the words that are seen.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
});
afterAll(async () => {
  await product.stop();
  await sheet.close();
  await rm(folder, { recursive: true });
});

/** Marks each button, tab and link with a number, and gives the name that its label or its visible words make. */
const expectedNames = (on: Page): Promise<string[]> =>
  on.evaluate(() => {
    const wordsOf = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || node.ariaHidden === 'true') return '';
      const { display } = getComputedStyle(node);
      if (display === 'none') return '';
      const words = [...node.childNodes].map(wordsOf).join('');
      return display === 'inline' || display === 'contents' ? words : ` ${words} `;
    };
    return [...document.querySelectorAll('button, a[href]')]
      .filter((control) => control.checkVisibility())
      .map((control, i) => {
        control.setAttribute('data-control', String(i));
        return (control.ariaLabel ?? wordsOf(control)).replace(/\s+/g, ' ').trim();
      });
  });

/** Whether the browser calls the control of this number so. */
async function isCalled(root: Pick<Page, '$$'>, name: string, control: number): Promise<boolean> {
  const found = await root.$$(`aria/${name}`);
  const numbers = await Promise.all(
    found.map((handle) => handle.evaluate((one) => one.getAttribute('data-control'))),
  );
  return numbers.includes(String(control));
}

test.each(Object.keys(STATES))('every control of %s goes by all its words', async (state) => {
  await page.bringToFront();
  await page.goto(`${sheet.origin}/?state=${state}`);
  await page.waitForSelector('html[data-drawn]');
  const names = await expectedNames(page);
  expect(names.filter((name) => name === '')).toEqual([]);
  const unheard: string[] = [];
  for (const [i, name] of names.entries()) {
    // asked about the control's own surroundings first: a question about a page walks all of it
    const around = await page.evaluateHandle(
      (at) => document.querySelector(`[data-control="${at}"]`)?.parentElement ?? document.body,
      i,
    );
    const isHeard = (await isCalled(around, name, i)) || (await isCalled(page, name, i));
    if (!isHeard) unheard.push(name);
  }
  expect(unheard).toEqual([]);
});
