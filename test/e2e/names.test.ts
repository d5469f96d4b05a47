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

/** Controls of one class are drawn by one component; each question about a name walks the whole page. */
const EACH = 6;

/** Marks buttons, tabs and links with a number, and gives the name that its label or its visible words make. */
const expectedNames = (on: Page): Promise<string[]> =>
  on.evaluate((each) => {
    const counts = new Map<string, number>();
    const isOneOfFew = ({ className }: Element) => {
      counts.set(className, (counts.get(className) ?? 0) + 1);
      return (counts.get(className) ?? 0) <= each;
    };
    const wordsOf = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || node.ariaHidden === 'true') return '';
      const { display } = getComputedStyle(node);
      if (display === 'none') return '';
      const words = [...node.childNodes].map(wordsOf).join('');
      return display === 'inline' || display === 'contents' ? words : ` ${words} `;
    };
    return [...document.querySelectorAll('button, a[href]')]
      .filter((control) => control.checkVisibility() && isOneOfFew(control))
      .map((control, i) => {
        control.setAttribute('data-control', String(i));
        return (control.ariaLabel ?? wordsOf(control)).replace(/\s+/g, ' ').trim();
      });
  }, EACH);

test.each(Object.keys(STATES))('every control of %s goes by all its words', async (state) => {
  await page.bringToFront();
  await page.goto(`${sheet.origin}/?state=${state}`);
  await page.waitForSelector('html[data-drawn]');
  const names = await expectedNames(page);
  expect(names.filter((name) => name === '')).toEqual([]);
  const unheard: string[] = [];
  for (const name of new Set(names)) {
    const found = await page.$$(`aria/${name}`);
    const heard = await Promise.all(
      found.map((handle) => handle.evaluate((one) => one.getAttribute('data-control'))),
    );
    const wanted = names.flatMap((one, i) => (one === name ? [String(i)] : []));
    if (!wanted.every((i) => heard.includes(i))) unheard.push(name);
  }
  expect(unheard).toEqual([]);
});
