// Firefox's further windows; in a private one with the extension let in, as a person would in its settings.
import type { Browser, Page } from 'puppeteer-core';
import { type ChromeScope, contextOf } from './firefox-chrome-scope';

/** Lets the extension into private windows, which starts it anew and closes its pages; then opens one there. */
export async function openPrivate(
  browser: Browser,
  scope: ChromeScope,
  addonId: string,
  url: string,
): Promise<Page> {
  await scope.run(ALLOW, addonId);
  return openWindow(browser, scope, url, true);
}

export async function openWindow(
  browser: Browser,
  scope: ChromeScope,
  url: string,
  isPrivate = false,
): Promise<Page> {
  const context = await scope.run(OPEN_WINDOW, url, isPrivate);
  for (let i = 0; i < 300; i++) {
    const page = (await browser.pages()).find((one) => contextOf(one) === context);
    if (page !== undefined && (await isLoaded(page, url))) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox opened no window.');
}

const isLoaded = (page: Page, url: string): Promise<boolean> =>
  page
    .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
    .catch(() => false);

const ALLOW = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(args[0], allowed);
  await (await AddonManager.getAddonByID(args[0])).reload();`;

// With the address from the start: to send a window elsewhere that still loads its first page may hang.
const OPEN_WINDOW = `
  const opened = await new Promise((resolve) => {
    const look = (subject) => {
      Services.obs.removeObserver(look, 'browser-delayed-startup-finished');
      resolve(subject);
    };
    Services.obs.addObserver(look, 'browser-delayed-startup-finished');
    openTrustedLinkIn(args[0], 'window', { private: args[1] });
  });
  const { NavigableManager } =
    ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.getIdForBrowser(opened.gBrowser.selectedBrowser);`;
