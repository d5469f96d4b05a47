// Measures saved pages in a real browser, served from this machine with nothing else in reach.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers';
import type { LiveFigures } from './in-page';
import type { SavedPage } from './page-set';
import type { Measured } from './summary';

/** Keeps the page's scripts and all it would load away. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'";

/** Milliseconds. What is measured is asked for at once, and a busy machine takes its time. */
const PATIENCE = 600_000;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'whenceInPage',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function launchBrowser(name: 'chromium' | 'firefox'): Promise<Browser> {
  const found = findBrowser([name]);
  if (found === null)
    throw new Error(`No ${name} was found here. Install it, or name its program in the environment.`);
  if (name === 'chromium') {
    const rules = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
    const args = ['--no-sandbox', `--host-resolver-rules=${rules}`];
    return puppeteer.launch({
      executablePath: found.program,
      headless: true,
      args,
      protocolTimeout: PATIENCE,
    });
  }
  const preferences = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    // Else its clock tells whole milliseconds.
    'privacy.reduceTimerPrecision': false,
  };
  const secure = { 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: found.program,
    headless: true,
    protocolTimeout: PATIENCE,
    extraPrefsFirefox: { ...preferences, ...secure },
  });
}

const failed = (error: unknown): LiveFigures => ({
  error: String(error),
  read: 'none',
  text: '',
  title: null,
  byline: null,
  outlet: null,
  published: null,
  lang: null,
  characters: 0,
  mapped: 0,
  milliseconds: 0,
  unchanged: true,
  paintRecords: 0,
  painted: false,
  blocks: 0,
  blocksFound: 0,
  pointed: 0,
  pointedRight: 0,
});

/** Opens a page in a tab of its own, with an entry's exports in `whenceInPage`. Whoever opens it closes it. */
type OpenPage = (page: SavedPage) => Promise<Page>;

/**
 * Serves pages to one browser while some work is done there.
 * @param scripts whether the pages' own scripts run
 * @param entry the module that is put beside each page
 */
export async function withPages<T>(
  pages: readonly SavedPage[],
  name: 'chromium' | 'firefox',
  scripts: boolean,
  entry: string,
  work: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const byPath = new Map(pages.map((page) => [`/${page.file}`, page]));
  const server = createServer((request, response) => {
    const page = byPath.get(request.url ?? '');
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(scripts ? {} : { 'content-security-policy': STILL }),
    };
    response.writeHead(page === undefined ? 404 : 200, headers).end(page?.html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const code = await bundle(entry);
  const browser = await launchBrowser(name);
  try {
    return await work(async ({ file }) => {
      const tab = await browser.newPage();
      await tab.goto(`${origin}/${file}`, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      await tab.evaluate(`${code}; globalThis.whenceInPage = whenceInPage; 0`);
      return tab;
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Opens each page in one browser and runs code beside it.
 * @param scripts whether the pages' own scripts run
 * @param entry the module whose exports `call` may use
 * @param call an expression to evaluate in the page; its value, or what it promises, must survive JSON
 * @returns for each page the value, or the error it ended with
 */
export const runInBrowser = (
  pages: readonly SavedPage[],
  name: 'chromium' | 'firefox',
  scripts: boolean,
  entry: string,
  call: (page: SavedPage) => string,
): Promise<unknown[]> =>
  withPages(pages, name, scripts, entry, async (open) => {
    const answers: unknown[] = [];
    for (const page of pages) {
      try {
        const tab = await open(page);
        answers.push(
          JSON.parse(
            (await tab.evaluate(
              `(async () => JSON.stringify(await whenceInPage.${call(page)}))()`,
            )) as string,
          ),
        );
        await tab.close();
      } catch (error) {
        answers.push(error instanceof Error ? error : new Error(String(error)));
      }
    }
    return answers;
  });

/** Measures all pages in one browser. @param scripts whether the pages' own scripts run */
export async function measureInBrowser(
  pages: readonly SavedPage[],
  name: 'chromium' | 'firefox',
  scripts: boolean,
): Promise<Measured[]> {
  const entry = new URL('in-page.ts', import.meta.url).pathname;
  const call = ({ url }: SavedPage): string => `measureLive(${JSON.stringify(url)})`;
  const answers = await runInBrowser(pages, name, scripts, entry, call);
  return pages.map((page, index) => {
    const answer = answers[index];
    return { page, figures: answer instanceof Error ? failed(answer) : (answer as LiveFigures) };
  });
}
