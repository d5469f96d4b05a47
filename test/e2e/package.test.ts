// The npm package in a plain web page, without a bundler.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers';
import { installPackage } from '../package/install-package';
import { builtFiles } from '../../scripts/packages/package-files';
import { engineUnderTest } from './engine-under-test';
import { servePages, type PageServer, type ServedPage } from './page-server';

vi.setConfig({ hookTimeout: 300_000 });

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>
<script type="importmap">{"imports": {"whence": "/api/whence-in-browser.js", "whence/page": "/api/page.js"}}</script>
<script type="module">
import { analyze } from 'whence';
import { readPage } from 'whence/page';
const text = 'The bridge is shut, Ada Marsh said on Monday, citing Radio Selby.';
const { sources } = await analyze({ text });
const page = await analyze({ html: '<title>A</title><p>Nothing to read.' });
const { article } = readPage(document, location.href);
document.body.dataset.told = JSON.stringify([sources.map(({ name }) => name), page.read, article.title]);
</script>`;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.bin': 'application/octet-stream',
};

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = installPackage();
  const dist = path.join(folder, 'node_modules/whence/dist');
  const pages = new Map<string, ServedPage>([['/', { html: PAGE }]]);
  for (const file of builtFiles(dist)) {
    const headers = { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' };
    pages.set(`/${file}`, { html: readFileSync(path.join(dist, file)), headers });
  }
  server = await servePages(pages);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('reads a text, a page, and the page it is in', async () => {
  const engine = engineUnderTest();
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser([engine])?.program ?? '',
    args: engine === 'firefox' ? [] : ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.waitForSelector('body[data-told]');
    const told = await page.$eval('body', (body) => body.dataset['told'] ?? '');
    expect(JSON.parse(told)).toEqual([['Ada Marsh', 'Radio Selby'], 'none', 'A page']);
  } finally {
    await browser.close();
  }
});
