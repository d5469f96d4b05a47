// Chromium's further windows. For a private one a browser context of the driver's own would not do: extensions see none
// of its tabs.
import type { Browser, Page } from 'puppeteer-core';

interface ExtensionsApi {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
  };
}
interface WindowsApi {
  windows: { create(what: { incognito: boolean; url: string }): Promise<unknown> };
}

/** Lets the extension into private windows, which starts it anew and closes its pages; then opens one there. */
export async function openPrivate(browser: Browser, extensionId: string, url: string): Promise<Page> {
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsApi }).chrome;
    // Unpacked ones stay off after a new start unless developers are let in.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    for (;;) {
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(id);
      if (state === 'ENABLED' && incognitoAccess.isActive) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, extensionId);
  await extensions.close();
  return openWindow(browser, extensionId, url, true);
}

/** Opens a window, as the extension may. */
export async function openWindow(
  browser: Browser,
  extensionId: string,
  url: string,
  incognito = false,
): Promise<Page> {
  const inside = await browser.newPage();
  await inside.goto(`chrome-extension://${extensionId}/manifest.json`);
  const before = new Set(browser.targets());
  await inside.evaluate(
    async (what) => {
      const { windows } = (globalThis as unknown as { chrome: WindowsApi }).chrome;
      await windows.create(what);
    },
    { incognito, url },
  );
  await inside.close();
  const target = await browser.waitForTarget((one) => one.url() === url && !before.has(one));
  const page = await target.page();
  if (page === null) throw new Error('Chromium opened no page in a window of its own.');
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}
