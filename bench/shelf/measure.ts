// How long a search of a full shelf takes: in a page of its own, in each browser that is installed.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers';
import type * as InPage from './in-page';

const SEARCHES = 50;

/** Times in milliseconds. */
export interface ShelfFigures {
  browser: 'chromium' | 'firefox';
  /** The first search after the browser opened the page, opening the database included. */
  first: number;
  median: number;
  p95: number;
}

/**
 * A search is everything from an article to its labelled relatives: the index, the ranking, the reading of the
 * nearest 25 off the shelf and their comparison.
 * @param articles how many stand on the shelf
 */
export async function measureShelf(articles: number): Promise<ShelfFigures[]> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/in-page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'es2023',
  });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const figures: ShelfFigures[] = [];
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
      figures.push({ browser, ...(await timesIn(running, address, script, articles)) });
    } finally {
      await running.close();
    }
  }
  server.close();
  return figures;
}

async function timesIn(running: Browser, address: string, script: string, articles: number) {
  const open = async () => {
    const page = await running.newPage();
    await page.goto(address);
    await page.addScriptTag({ content: script });
    return page;
  };
  const filling = await open();
  await filling.evaluate(
    (count) => (globalThis as unknown as { bench: typeof InPage }).bench.fillShelf(count),
    articles,
  );
  await filling.close();
  const searching = await open();
  const { first, later } = await searching.evaluate(
    (searches) => (globalThis as unknown as { bench: typeof InPage }).bench.timeSearches(searches),
    SEARCHES,
  );
  const at = (share: number) => later[Math.floor(share * (later.length - 1))] ?? 0;
  return { first, median: at(0.5), p95: at(0.95) };
}
