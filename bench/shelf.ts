// How long a search of a full shelf takes, in both browsers: `npx tsx bench/shelf.ts [articles]`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers';
import type * as InPage from './shelf/in-page';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const SEARCHES = 50;

const { outputFiles } = await build({
  entryPoints: [`${import.meta.dirname}/shelf/in-page.ts`],
  ...{ bundle: true, write: false, format: 'iife', globalName: 'bench', target: 'es2023' },
});
const script = outputFiles[0]?.text ?? '';
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<!doctype html><title>Bench</title>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

for (const browser of ['chromium', 'firefox'] as const) {
  const found = findBrowser([browser]);
  if (!found) continue;
  const running = await puppeteer.launch({
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found.program,
    args: browser === 'chromium' ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  try {
    const open = async () => {
      const page = await running.newPage();
      await page.goto(address);
      await page.addScriptTag({ content: script });
      return page;
    };
    const filling = await open();
    await filling.evaluate(
      (articles) => (globalThis as unknown as { bench: typeof InPage }).bench.fillShelf(articles),
      ARTICLES,
    );
    await filling.close();
    const searching = await open();
    const {
      cold,
      warm,
      found: ranked,
    } = await searching.evaluate(
      (searches) => (globalThis as unknown as { bench: typeof InPage }).bench.timeSearches(searches),
      SEARCHES,
    );
    const at = (share: number) => (warm[Math.floor(share * (warm.length - 1))] ?? 0).toFixed(1);
    console.log(
      `${browser}: ${ARTICLES} articles, first search ${cold.toFixed(1)} ms, then median ${at(0.5)} ms, p95 ${at(0.95)} ms; ${ranked} shown`,
    );
  } finally {
    await running.close();
  }
}
server.close();
