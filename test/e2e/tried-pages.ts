// The built extension on pages made by a test.
import type { Frame, Page } from 'puppeteer-core';
import { buildFolder } from '../../scripts/build';
import type { Driver } from '../../scripts/drive/driver';
import { driveBrowser } from './drive-browser';
import { engineUnderTest } from './engine-under-test';
import { servePages, type ServedPage } from './page-server';

export interface TriedPages {
  driver: Driver;
  /** Opens a page and clicks the toolbar button on it. */
  ask(html: string, headers?: Record<string, string>): Promise<Page>;
  /** The same in a window of its own, for a page that was served before. */
  askInWindow(url: string): Promise<Page>;
  /** Opens the popup of a page and waits for its first line. */
  popup(page: Page): Promise<Page>;
  stop(): Promise<void>;
}

/** Puts more at the end of the article that is open. */
export async function addToArticle(page: Page | Frame, html: string): Promise<void> {
  await page.evaluate((more) => {
    document.querySelector('article')?.append(document.createRange().createContextualFragment(more));
  }, html);
}

export async function tryPages(): Promise<TriedPages> {
  const engine = engineUnderTest();
  const pages = new Map<string, ServedPage>();
  const server = await servePages(pages);
  const driver = await driveBrowser(engine, buildFolder(engine));
  // The first run opens a tab of its own; once an extension's page stands, that is over.
  await driver.openExtensionPage('options.html');
  return {
    driver,
    ask: async (html, headers = {}) => {
      const path = `/2024/05/13/a-story-to-try-${pages.size}`;
      pages.set(path, { html, headers });
      const page = await driver.open(server.origin + path);
      await driver.clickAction(page);
      return page;
    },
    askInWindow: async (url) => {
      const page = await driver.openWindow(url);
      await driver.clickAction(page);
      return page;
    },
    popup: async (page) => {
      const popup = await driver.openPopup(page);
      await popup.waitForSelector('main[aria-busy=false] h1');
      return popup;
    },
    stop: async () => {
      await driver.close();
      await server.close();
    },
  };
}
