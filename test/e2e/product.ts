// The built extension in a browser, with the sample stories beside it.
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../scripts/drive/driver';
import { buildFolder } from '../../scripts/build';
import { welcomeTab } from '../../scripts/drive/welcome-tab';
import { serveStories, type StoryServer } from '../../scripts/story-server';
import { driveBrowser } from './drive-browser';
import { engineUnderTest } from './engine-under-test';

export interface Product {
  driver: Driver;
  server: StoryServer;
  /** Opens a sample story by its path. */
  story(path: string): Promise<Page>;
  /** Clicks the toolbar button on a page, then opens the popup and waits for its first line. */
  ask(page: Page): Promise<Page>;
  /** The same, and turns to related coverage there. */
  related(page: Page): Promise<Page>;
  /** Waits for the welcome that the extension opens once it is installed, which comes to the front by itself. */
  welcomed(): Promise<Page>;
  stop(): Promise<void>;
}

export async function startProduct(): Promise<Product> {
  const engine = engineUnderTest();
  const server = await serveStories();
  const driver = await driveBrowser(engine, buildFolder(engine));
  const ask = async (page: Page) => {
    await driver.clickAction(page);
    const popup = await driver.openPopup(page);
    await popup.waitForSelector('main[aria-busy=false] h1');
    return popup;
  };
  return {
    driver,
    server,
    story: (path) => driver.open(`${server.origin}/${path}`),
    ask,
    related: async (page) => {
      const popup = await ask(page);
      // Out from behind the foot, which stays in view over the end of a low window.
      const tab = await popup.waitForSelector('xpath///button[@role="tab"][contains(., "Related")]');
      await tab?.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      await tab?.click();
      await popup.waitForSelector('.coverage .look');
      return popup;
    },
    welcomed: async () => {
      const blank = await driver.open(server.origin);
      const page = await welcomeTab(blank.browser());
      await blank.close();
      return page;
    },
    stop: async () => {
      await driver.close();
      await server.close();
    },
  };
}
