// The tab that the extension opens once it is installed: it comes to the front by itself, some time after the start.
import type { Browser, Page } from 'puppeteer-core';

/** Waits for it. What is clicked or pictured in a tab behind it may wait for ever. */
export async function welcomeTab(browser: Browser): Promise<Page> {
  for (;;) {
    for (const page of await browser.pages()) {
      if ((await addressOf(page)).endsWith('/welcome.html')) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** As the page itself knows it: Firefox's driver does not hear where an extension's tab has gone. */
const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');
