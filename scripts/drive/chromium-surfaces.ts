// What Chromium shows of an extension outside its tabs, and what no driver can click there: menus and its own keys.
import type { Browser, Page } from 'puppeteer-core';
import type { Surface } from './driver';

/** Waits for a view of the extension at exactly this address. Throws when it does not open in time. */
export async function surfaceAt(browser: Browser, url: string): Promise<Surface> {
  const target = await browser.waitForTarget((one) => one.url() === url, { timeout: 15_000 });
  const view = await target.asPage();
  return { run: (ask) => view.evaluate(`(${String(ask)})(window)`) as Promise<string> };
}

/** Presses the popup's button for the place beside the page: Chromium opens it only at a hand's press. */
export async function openBeside(popup: Page): Promise<void> {
  const button = await popup.waitForSelector('.icon-button');
  await button?.click();
}

interface BackgroundApi {
  tabs: { get(id: number): Promise<object> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
}

/** Tells the background what Chromium tells it when the item is chosen. */
export async function chooseInMenu(browser: Browser, extensionId: string, tabId: number): Promise<void> {
  const worker = await backgroundOf(browser, extensionId);
  await worker.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who-says-this' }, await chrome.tabs.get(id));
  }, tabId);
}

/** Tells the background what Chromium tells it when the command's key is pressed. */
export async function pressCommand(
  browser: Browser,
  extensionId: string,
  tabId: number,
  command: string,
): Promise<number> {
  const worker = await backgroundOf(browser, extensionId);
  return worker.evaluate(
    async (id, name) => {
      const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
      const tab = await chrome.tabs.get(id);
      const at = Date.now();
      chrome.commands.onCommand.dispatch(name, tab);
      return at;
    },
    tabId,
    command,
  );
}

async function backgroundOf(browser: Browser, extensionId: string) {
  const url = `chrome-extension://${extensionId}/background.js`;
  const target = await browser.waitForTarget((one) => one.url() === url);
  const worker = await target.worker();
  if (worker === null) throw new Error('The background is no worker.');
  return worker;
}
